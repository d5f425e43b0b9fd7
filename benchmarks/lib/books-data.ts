import type { Client } from "pg"

/** How much has happened in a store; the partners and their links are always the same. */
export interface StoreSize {
  clicks: number
  transfers: number
}

export const PARTNERS = 2_000
const LINKS_EACH = 3
const ADS = ["", "newsletter", "video"]
const DAYS = 730
const LEADS_PER_CLICK = 1 / 50
/** Earned and, two weeks later, payable. */
const TRANSFERS_PER_COMMISSION = 2
/** What one click and one transfer take on the disk with their indexes and all around them. */
const CLICK_BYTES = 700
const TRANSFER_BYTES = 2_000

/** Bytes that a store of this size needs, the write-ahead log included. */
export function bytesOf({ clicks, transfers }: StoreSize): number {
  return clicks * CLICK_BYTES + transfers * TRANSFER_BYTES
}

/** By table; adding up as each row comes costs more than adding up at the end. */
const SUMMING = {
  partner_ledger_transfer: "partner_ledger_transfer_totals",
  partner_referral: "partner_referral_activity",
  partner_order_attribution: "partner_order_attribution_activity",
  partner_commission: "partner_commission_insert_sales",
}

const triggers = (turn: "DISABLE" | "ENABLE") =>
  Object.entries(SUMMING)
    .map(([table, name]) => `ALTER TABLE ${table} ${turn} TRIGGER ${name}`)
    .join("; ")

/** Tables that are filled faster without their indexes. */
const LARGE = [
  "partner_click",
  "partner_referral",
  "partner_order_attribution",
  "partner_commission",
  "partner_ledger_transfer",
]

/**
 * Fills a migrated database with two years of a store: the same partners in each size,
 * some of them with much more traffic than others. All that is looked at is as the plugin
 * writes it; days of clicks and months of sales are asked for and not counted yet.
 */
export async function fillStore(sql: Client, size: StoreSize): Promise<void> {
  await sql.query(
    "SET synchronous_commit = off; SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'",
  )
  const indexes = await dropIndexes(sql)
  await sql.query(triggers("DISABLE"))
  for (const statement of [
    ...PEOPLE,
    ...clicks(size.clicks),
    ...books(Math.round(size.transfers / TRANSFERS_PER_COMMISSION)),
    ...CHANGED_DAYS,
  ]) {
    await sql.query(statement)
  }
  for (const index of indexes) {
    await sql.query(index)
  }
  await sql.query(triggers("ENABLE"))
  // It asks for the months of sales, too.
  await sql.query("SELECT partner_center_rebuild_totals()")
  await sql.query(
    "RESET synchronous_commit; RESET maintenance_work_mem; RESET work_mem",
  )
  await sql.query("VACUUM ANALYZE")
}

/** All but primary and unique ones; returns what makes them again. */
async function dropIndexes(sql: Client): Promise<string[]> {
  const { rows } = await sql.query<{ name: string; made_by: string }>(
    `SELECT indexname AS name, indexdef AS made_by FROM pg_indexes
     WHERE tablename = ANY($1) AND indexdef LIKE 'CREATE INDEX%'`,
    [LARGE],
  )
  for (const { name } of rows) {
    await sql.query(`DROP INDEX "${name}"`)
  }
  return rows.map(({ made_by }) => made_by.replace(" ON ONLY ", " ON "))
}

/** Ids as long as Medusa's. */
const id = (prefix: string, number: string) =>
  `'${prefix}_' || lpad((${number})::text, 26, '0')`

/** Evenly spread between 0 and 1, and the same in each run. */
const chance = (number: string, salt: number) =>
  `((hashint8extended((${number})::bigint, ${salt}) & 1048575) / 1048576.0)`

/** The number of a partner: a tenth of them has nearly a third of the traffic. */
const somePartner = (number: string) =>
  `floor(power(${chance(number, 1)}, 2) * ${PARTNERS})::int`

const someLink = (number: string) =>
  `(${somePartner(number)} * ${LINKS_EACH} + floor(${chance(number, 2)} * ${LINKS_EACH})::int)`

const someAd = (number: string) =>
  `(ARRAY['${ADS.join("','")}'])[1 + floor(${chance(number, 3)} * ${ADS.length})::int]`

/** Evenly over the two years up to now, the first first. */
const moment = (number: string, of: number) =>
  `(now() - interval '${DAYS} days' * (1 - (${number})::float / ${of}))`

const PEOPLE = [
  `INSERT INTO partner_program (id, name, status) VALUES ('pprg_benchmark', 'All', 'active')`,
  `INSERT INTO partner (id, code, code_key, name, status, parent_id)
   SELECT ${id("part", "n")}, 'p' || n, 'p' || n, 'Partner ' || n, 'active',
     CASE WHEN n >= 10 THEN ${id("part", "n / 10")} END
   FROM generate_series(0, ${PARTNERS - 1}) n`,
  `INSERT INTO partner_enrollment (id, status, partner_id, program_id)
   SELECT ${id("penr", "n")}, 'active', ${id("part", "n")}, 'pprg_benchmark'
   FROM generate_series(0, ${PARTNERS - 1}) n`,
  `INSERT INTO partner_link (id, code, code_key, name, destination, partner_id)
   SELECT ${id("plnk", "n")}, 'l' || n, 'l' || n, 'Link ' || n, '/', ${id("part", `n / ${LINKS_EACH}`)}
   FROM generate_series(0, ${PARTNERS * LINKS_EACH - 1}) n`,
]

/** Clicks, one in twenty again within seconds or a robot's, and the leads some bring. */
function clicks(count: number): string[] {
  const leads = Math.round(count * LEADS_PER_CLICK)
  return [
    `SELECT partner_center_prepare_click_month(now() - month * interval '1 month')
     FROM generate_series(0, ${Math.ceil(DAYS / 30)}) month`,
    `INSERT INTO partner_click (id, partner_id, link_id, visitor_id, origin, counted_as,
       ad_code, landing_path, ip_hash, occurred_at)
     SELECT ${id("pclk", "n")}, ${id("part", somePartner("n"))}, ${id("plnk", someLink("n"))},
       CASE WHEN n % 20 <> 0 THEN ${id("pvis", "n / 2")} END, 'redirect',
       CASE WHEN n % 40 = 0 THEN 'bot' WHEN n % 20 = 0 THEN 'repeat' ELSE 'visit' END,
       nullif(${someAd("n")}, ''), '/', md5((n / 2)::text), ${moment("n", count)}
     FROM generate_series(1, ${count}) n`,
    `INSERT INTO partner_referral (id, partner_id, email, email_key, source, occurred_at,
       click_partner_id, click_link_id, click_ad_code, clicked_at, click_id)
     SELECT ${id("pref", "n")}, ${id("part", somePartner("n"))}, n || '@example.com',
       n || '@example.com', 'form', ${moment("n", count)}, ${id("part", somePartner("n"))},
       ${id("plnk", someLink("n"))}, nullif(${someAd("n")}, ''), ${moment("n", count)},
       ${id("pclk", "n")}
     FROM (SELECT step * ${Math.round(1 / LEADS_PER_CLICK)} AS n
       FROM generate_series(1, ${leads}) step) lead`,
  ]
}

/** Every day of every partner is to be counted. */
const CHANGED_DAYS = [
  `INSERT INTO partner_click_change (partner_id, day)
   SELECT ${id("part", "n")}, day
   FROM generate_series((now() - interval '${DAYS} days')::date, now()::date, interval '1 day') day,
     generate_series(0, ${PARTNERS - 1}) n
   ORDER BY day, n`,
]

/** Orders of one line and their commissions, what was taken back, payable, and paid. */
function books(commissions: number): string[] {
  return [
    `INSERT INTO partner_order_attribution (id, order_id, sale_partner_id, lead_partner_id,
       source, placed_at, settings_version, trace, click_partner_id, click_link_id,
       click_ad_code, clicked_at)
     SELECT ${id("patt", "n")}, ${id("order", "n")}, ${id("part", somePartner("n"))},
       ${id("part", somePartner("n"))}, 'cookie', ${moment("n", commissions)}, 1, '[]',
       ${id("part", somePartner("n"))}, ${id("plnk", someLink("n"))},
       nullif(${someAd("n")}, ''), ${moment("n", commissions)}
     FROM generate_series(1, ${commissions}) n`,
    `INSERT INTO partner_commission (id, order_id, order_display_id, line_id, product_id, title,
       partner_id, sold_by_partner_id, level, role, program_id, program_version, rule_id,
       rule_version, currency_code, maturable, explanation, why, placed_at, created_at, entitled)
     SELECT ${id("pcom", "n")}, ${id("order", "n")}, n, ${id("ordli", "n")},
       ${id("prod", "n % 50")}, 'Product ' || n % 50, ${id("part", somePartner("n"))},
       ${id("part", somePartner("n"))}, 1, 'sale', 'pprg_benchmark', 1, 'prule_benchmark', 1,
       'eur', 'all', '[]', '{"quantity":"1","base":"100"}', ${moment("n", commissions)},
       ${moment("n", commissions)}, CASE WHEN n % 20 = 0 THEN 0 ELSE 5 + n % 20 END
     FROM generate_series(1, ${commissions}) n`,
    `INSERT INTO partner_ledger_account (id, owner_id, kind, currency_code, balance)
     SELECT ${id("pacc", "n * 4 + kind.place")}, ${id("part", "n")}, kind.name, 'eur', 0
     FROM generate_series(0, ${PARTNERS - 1}) n,
       unnest(ARRAY['pending', 'payable', 'in_transit', 'paid'])
         WITH ORDINALITY AS kind(name, place)
     UNION ALL
     SELECT 'pacc_expense', 'house', 'commission_expense', 'eur', 0`,
    transfers(
      "earn",
      commissions,
      "",
      "'pacc_expense'",
      accountOf("pending"),
      "",
    ),
    transfers(
      "clawback",
      commissions,
      "+ interval '3 days'",
      accountOf("pending"),
      "'pacc_expense'",
      "n % 20 = 0",
    ),
    transfers(
      "mature",
      commissions,
      "+ interval '14 days'",
      accountOf("pending"),
      accountOf("payable"),
      "n % 20 <> 0",
    ),
    ...PAYOUTS,
    `UPDATE partner_ledger_account account
     SET balance = moved.balance, transfers = moved.transfers
     FROM (
       SELECT account_id, sum(amount) AS balance, count(*) AS transfers FROM (
         SELECT credit_account_id AS account_id, amount FROM partner_ledger_transfer
         UNION ALL
         SELECT debit_account_id, -amount FROM partner_ledger_transfer
       ) side GROUP BY account_id
     ) moved WHERE moved.account_id = account.id`,
  ]
}

const PLACES = { pending: 1, payable: 2, in_transit: 3, paid: 4 }

const accountOf = (
  kind: keyof typeof PLACES,
  partner = somePartner("n"),
): string => id("pacc", `${partner} * 4 + ${PLACES[kind]}`)

/** A transfer for each commission that has come so far. */
function transfers(
  kind: "earn" | "mature" | "clawback",
  commissions: number,
  later: string,
  debit: string,
  credit: string,
  only: string,
): string {
  return `INSERT INTO partner_ledger_transfer (id, debit_account_id, credit_account_id,
      currency_code, amount, kind, order_id, commission_id, idempotency_key, posted_at)
    SELECT ${id(`ptrf_${kind}`, "n")}, ${debit}, ${credit}, 'eur', 5 + n % 20, '${kind}',
      ${id("order", "n")}, ${id("pcom", "n")}, '${kind}:' || n,
      ${moment("n", commissions)} ${later}
    FROM generate_series(1, ${commissions}) n
    WHERE ${moment("n", commissions)} ${later} <= now() ${only && `AND ${only}`}`
}

const MONTH_PAID =
  "(date_trunc('month', posted_at, 'UTC') + interval '1 month 12 hours')"

/** What became payable in a month is paid on the first of the next one. */
const PAYOUTS = [
  `CREATE TEMPORARY TABLE due AS
   SELECT account.owner_id, ${MONTH_PAID} AS paid_at, sum(amount) AS amount
   FROM partner_ledger_transfer transfer
   JOIN partner_ledger_account account ON account.id = transfer.credit_account_id
   WHERE transfer.kind = 'mature' AND ${MONTH_PAID} <= now()
   GROUP BY 1, 2`,
  `INSERT INTO partner_payout_batch (id, currency_code, basis, idempotency_key, request_hash,
     created_by, created_at, opened_at)
   SELECT DISTINCT 'ppbt_' || paid_at::date, 'eur', 'payable', paid_at::date, '', 'user_benchmark',
     paid_at, paid_at
   FROM due`,
  `INSERT INTO partner_payout (id, batch_id, partner_id, currency_code, status, amount,
     arithmetic, method, created_at, in_transit_at, paid_at, settled_at)
   SELECT ${id("ppay", "row_number() OVER (ORDER BY paid_at, owner_id)")},
     'ppbt_' || paid_at::date, owner_id, 'eur', 'paid', amount, '{}', 'other',
     paid_at, paid_at, paid_at + interval '1 hour', paid_at + interval '1 hour'
   FROM due`,
  payments("payout", "payable", "in_transit", "in_transit_at"),
  payments("payment", "in_transit", "paid", "paid_at"),
]

function payments(
  kind: "payout" | "payment",
  from: keyof typeof PLACES,
  to: keyof typeof PLACES,
  at: string,
): string {
  return `INSERT INTO partner_ledger_transfer (id, debit_account_id, credit_account_id,
      currency_code, amount, kind, payout_id, idempotency_key, posted_at)
    SELECT 'ptrf_${kind}' || payout.id, debit.id, credit.id, 'eur', payout.amount, '${kind}',
      payout.id, '${kind}:' || payout.id, payout.${at}
    FROM partner_payout payout
    JOIN partner_ledger_account debit
      ON debit.owner_id = payout.partner_id AND debit.kind = '${from}'
    JOIN partner_ledger_account credit
      ON credit.owner_id = payout.partner_id AND credit.kind = '${to}'
    ORDER BY payout.id`
}
