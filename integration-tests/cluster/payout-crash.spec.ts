import type { Client } from "pg"

import { connectTo } from "../helpers/databases"
import { crashScript, runScript, type StorePlace } from "./helpers/medusa"
import { whileRowIsHeld } from "./helpers/row-lock"
import { copyStoreDatabase } from "./helpers/store-database"

jest.setTimeout(300_000)

const PARTNERS = 500
const WORK_OFF = "work-off-payouts.ts"

describe("a batch of five hundred payouts whose process is killed", () => {
  const place: StorePlace = { database: "payout_crash" }
  let sql: Client
  /** Its payouts in the order in which they are worked off, with what is owed to each. */
  let payouts: { id: string; payable_id: string }[]

  beforeAll(async () => {
    await copyStoreDatabase(place)
    sql = await connectTo(place.database)
    await runScript(place, "create-payouts.ts", String(PARTNERS))
    const { rows } = await sql.query<(typeof payouts)[number]>(
      `SELECT payout.id, account.id AS payable_id FROM partner_payout payout
       JOIN partner_ledger_account account ON account.owner_id = payout.partner_id
       WHERE account.kind = 'payable' ORDER BY payout.id`,
    )
    payouts = rows
    expect(payouts).toHaveLength(PARTNERS)
  })

  afterAll(async () => await sql?.end())

  async function crashAt(
    script: string,
    table: string,
    id: string,
  ): Promise<void> {
    await whileRowIsHeld(place.database, table, id, async (lock) => {
      await crashScript(place, script, lock.isAwaited)
    })
  }

  /** How many payouts stand where, and what the partners' accounts hold in all. */
  async function standing() {
    const { rows: statuses } = await sql.query<{ status: string; n: number }>(
      "SELECT status, count(*)::int AS n FROM partner_payout GROUP BY status",
    )
    const { rows: accounts } = await sql.query<{ kind: string; sum: number }>(
      `SELECT kind, sum(balance)::int AS sum FROM partner_ledger_account
       WHERE owner_id <> 'house' GROUP BY kind`,
    )
    return {
      statuses: Object.fromEntries(
        statuses.map(({ status, n }) => [status, n]),
      ),
      accounts: Object.fromEntries(
        accounts.map(({ kind, sum }) => [kind, sum]),
      ),
    }
  }

  /** What became of how many payouts and was told nobody yet. */
  async function untold() {
    const { rows } = await sql.query<{ status: string; n: number }>(
      "SELECT status, count(*)::int AS n FROM partner_payout_news GROUP BY status",
    )
    return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
  }

  it("before it has set anything aside: nothing has moved", async () => {
    await crashAt(WORK_OFF, "partner_payout", payouts[0].id)
    expect((await standing()).statuses).toEqual({ planned: 500 })
    expect((await standing()).accounts).toMatchObject({ payable: 5000 })
  })

  it("at the third hundred: two hundred are in transit, none is half", async () => {
    await crashAt(WORK_OFF, "partner_payout", payouts[250].id)
    expect((await standing()).statuses).toEqual({
      planned: 300,
      in_transit: 200,
    })
    expect((await standing()).accounts).toMatchObject({
      payable: 3000,
      in_transit: 2000,
    })
  })

  it("while it moves money of the fourth hundred: that hundred has not moved", async () => {
    await crashAt(WORK_OFF, "partner_ledger_account", payouts[350].payable_id)
    expect((await standing()).accounts).toMatchObject({
      payable: 2000,
      in_transit: 3000,
    })
  })

  it("when all are set aside and it has not said so yet: nothing is left to move", async () => {
    const { rows } = await sql.query("SELECT id FROM partner_payout_batch")
    await crashAt(WORK_OFF, "partner_payout_batch", rows[0].id)
    expect((await standing()).statuses).toEqual({ in_transit: 500 })
    await runScript(place, WORK_OFF)
    expect((await standing()).accounts).toMatchObject({
      payable: 0,
      in_transit: 5000,
    })
    const { rowCount: waiting } = await sql.query(
      "SELECT FROM partner_payout_batch WHERE opened_at IS NULL",
    )
    expect(waiting).toBe(0)
  })

  it("while they are marked as paid: pressed again, each is paid once", async () => {
    await crashAt("mark-as-paid.ts", "partner_payout", payouts[450].id)
    expect((await standing()).statuses).toEqual({ paid: 400, in_transit: 100 })
    await runScript(place, "mark-as-paid.ts")
    expect(await standing()).toEqual({
      statuses: { paid: 500 },
      accounts: { payable: 0, in_transit: 0, paid: 5000 },
    })
    const { rows } = await sql.query(
      `SELECT kind, count(*)::int AS transfers FROM partner_ledger_transfer
       GROUP BY kind ORDER BY kind`,
    )
    expect(rows).toEqual([
      { kind: "bonus", transfers: 500 },
      { kind: "payment", transfers: 500 },
      { kind: "payout", transfers: 500 },
    ])
    // The four hundred of the process that died; whoever went on told of their own.
    expect(await untold()).toEqual({ paid: 400 })
    await runScript(place, WORK_OFF)
    expect(await untold()).toEqual({})
    await runScript(place, "check-books.ts")
  })
})
