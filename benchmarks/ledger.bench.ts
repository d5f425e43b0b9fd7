import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"

import { createStoreDatabase } from "../integration-tests/cluster/helpers/store-database"
import { databaseUrl } from "../integration-tests/helpers/databases"
import { entitled, posting } from "../src/modules/ledger/__tests__/books"
import { checkLedger } from "../src/modules/ledger/check-ledger"
import { postEntitlements } from "../src/modules/ledger/post-entitlements"
import { postTransfers } from "../src/modules/ledger/post-transfers"
import { drawTicket } from "../src/modules/ledger/sync-rows"
import { HOUSE, type TransferDraft } from "../src/modules/ledger/types"
import { Sample, show } from "./lib/numbers"
import { isQuick, publish, table } from "./lib/report"

const DATABASE = "ledger"
const CONNECTIONS = [1, 4, 16]
const ROUNDS = isQuick ? 1 : 5
const ROUND_MS = isQuick ? 400 : 2000
/** Two rows of a transfer's size, and nothing that guards or finds them. */
const BARE = "bare_transfer"
const UPLINE = "upline"
const MOST_PARTNERS = 10_000

void run()

/** Does something once, in a transaction of its own; the number is never the same. */
type Work = (sql: Knex, number: number) => Promise<void>

async function run() {
  await createStoreDatabase({ database: DATABASE })
  const sql = knex({
    client: "pg",
    connection: databaseUrl(DATABASE),
    pool: { min: 0, max: Math.max(...CONNECTIONS) },
  })
  try {
    await sql.raw(
      `CREATE TABLE ${BARE} AS TABLE partner_ledger_transfer WITH NO DATA`,
    )
    await openAccounts(sql)
    const rows: string[][] = []
    for (const [who, works] of scenarios()) {
      for (const connections of CONNECTIONS) {
        rows.push([
          who,
          String(connections),
          ...(await compare(sql, connections, works)),
        ])
      }
    }
    const { ok, problems } = await sql.transaction(checkLedger)
    if (!ok) {
      throw new Error(JSON.stringify(problems))
    }
    await publish({
      name: "ledger",
      title: "Posting to the ledger",
      parts: [
        `Transactions a second: two bare rows; transfers posted alone; and the posting of an order's sync (its ticket, commissions, transfers and state). The books are proved at the end. ${ROUNDS} rounds in turns, medians; ratios are to the two bare rows of the same round.`,
        table(
          [
            "partners",
            "connections",
            "two bare rows",
            "transfers",
            "ratio",
            "of rounds",
            "orders",
            "ratio",
            "of rounds",
          ],
          rows,
        ),
      ],
    })
  } finally {
    await sql.destroy()
  }
}

/** As partners have them who have earned something before. */
async function openAccounts(sql: Knex): Promise<void> {
  await sql.raw(
    `INSERT INTO partner_ledger_account (id, owner_id, kind, currency_code, balance)
     SELECT 'pacc_' || owner || kind, owner, kind, 'eur', 0
     FROM (
       SELECT 'partner_' || number FROM generate_series(0, ${MOST_PARTNERS - 1}) number
       UNION ALL SELECT '${UPLINE}'
     ) owners (owner), unnest(ARRAY['pending', 'payable']) kind`,
  )
  await sql.raw("ANALYZE partner_ledger_account")
}

function scenarios(): [string, { transfers: Work; orders: Work }][] {
  const among = (partners: number) => ({
    transfers: transfersFor((number) => [`partner_${number % partners}`]),
    orders: ordersOf((number) => [`partner_${number % partners}`]),
  })
  const withUpline = (number: number) => [
    `partner_${number % MOST_PARTNERS}`,
    UPLINE,
  ]
  return [
    ["1", among(1)],
    ["100", among(100)],
    ["10,000", among(MOST_PARTNERS)],
    [
      "10,000, and one upline in every order",
      { transfers: transfersFor(withUpline), orders: ordersOf(withUpline) },
    ],
  ]
}

async function compare(
  sql: Knex,
  connections: number,
  { transfers, orders }: { transfers: Work; orders: Work },
): Promise<string[]> {
  const rates: Record<"bare" | "transfers" | "orders", number[]> = {
    bare: [],
    transfers: [],
    orders: [],
  }
  await rateOf(sql, connections, transfers)
  await rateOf(sql, connections, orders)
  for (let round = 0; round < ROUNDS; round++) {
    rates.bare.push(await rateOf(sql, connections, insertPair))
    rates.transfers.push(await rateOf(sql, connections, transfers))
    rates.orders.push(await rateOf(sql, connections, orders))
  }
  const ratios = (values: readonly number[]) => {
    const each = new Sample(values.map((rate, at) => rate / rates.bare[at]))
    return [show(each.median), `${show(each.at(0))} to ${show(each.at(1))}`]
  }
  return [
    show(new Sample(rates.bare).median),
    show(new Sample(rates.transfers).median),
    ...ratios(rates.transfers),
    show(new Sample(rates.orders).median),
    ...ratios(rates.orders),
  ]
}

let last = 0

/** How often something is done in a second by so many at once. */
async function rateOf(
  sql: Knex,
  connections: number,
  work: Work,
): Promise<number> {
  const begin = performance.now()
  let done = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - begin < ROUND_MS) {
        await work(sql, last++)
        done++
      }
    }),
  )
  return (1000 * done) / (performance.now() - begin)
}

async function insertPair(sql: Knex, number: number): Promise<void> {
  await sql.transaction(async (transaction) => {
    const row = (side: string) => ({
      id: `ptrf_01K0000000000000000000${number}${side}`,
      debit_account_id: "pacc_01K00000000000000000000001",
      credit_account_id: "pacc_01K00000000000000000000002",
      currency_code: "eur",
      amount: "1.00",
      kind: "bonus",
      idempotency_key: `bench:${number}${side}`,
      posted_at: new Date(),
    })
    await transaction(BARE).insert([row("d"), row("c")])
  })
}

function transfersFor(partnersOf: (number: number) => string[]): Work {
  return async (sql, number) =>
    await sql.transaction(async (transaction) => {
      await postTransfers(
        transaction,
        partnersOf(number).map((partner): TransferDraft => ({
          debit: { owner_id: HOUSE, kind: "adjustment_expense" },
          credit: { owner_id: partner, kind: "payable" },
          currency_code: "eur",
          amount: "1.00",
          kind: "bonus",
          reason: "A benchmark",
          order_id: null,
          commission_id: null,
          reverses_id: null,
          idempotency_key: `adjustment:${number}:${partner}`,
          created_by: "benchmark",
        })),
        new Date(),
      )
    })
}

function ordersOf(partnersOf: (number: number) => string[]): Work {
  return async (sql, number) => {
    const orderId = `order_${number}`
    const { ticket } = await drawTicket(sql, orderId)
    const entitlements = partnersOf(number).map((partner) =>
      entitled(partner, "1.00"),
    )
    await sql.transaction(async (transaction) => {
      await postEntitlements(
        transaction,
        [posting(orderId, { ticket, entitlements })],
        "wait",
      )
    })
  }
}
