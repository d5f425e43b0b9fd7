import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** In all time zones of the world days begin with a quarter of an hour. */
const QUARTER = `CREATE FUNCTION partner_center_quarter(moment timestamptz)
  RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT date_bin('15 minutes', moment, '2000-01-01 00:00:00+00')
  $$;`

/** What each kind of transfer changes of what is owed; moves between what is owed nothing. */
const OWED_SUMS = `
  coalesce(sum(side.amount) FILTER (WHERE side.kind = 'earn'), 0) AS commissions,
  coalesce(sum(side.amount) FILTER (WHERE side.kind = 'clawback'), 0) AS clawbacks,
  coalesce(sum(side.amount) FILTER (WHERE side.kind IN ('payment', 'payment_reversal')), 0)
    AS payments,
  coalesce(sum(side.amount) FILTER (WHERE side.kind IN ('adjustment', 'bonus')), 0) AS adjustments`

/** What transfers changed of what partners are owed, by partner and quarter of an hour. */
const owedMoves = (transfers: string) => `
  SELECT account.owner_id AS partner_id, account.currency_code,
    partner_center_quarter(side.posted_at) AS quarter, ${OWED_SUMS}
  FROM (
    SELECT credit_account_id AS account_id, kind, amount, posted_at FROM ${transfers}
    UNION ALL
    SELECT debit_account_id, kind, -amount, posted_at FROM ${transfers}
  ) side
  JOIN partner_ledger_account account ON account.id = side.account_id
  WHERE account.kind IN ('pending', 'payable', 'in_transit')
    AND side.kind NOT IN ('mature', 'payout', 'payout_return')
  GROUP BY 1, 2, 3`

/** What all partners together earned and were paid by transfers, by quarter of an hour. */
const storeMoves = (transfers: string) => `
  SELECT currency_code, partner_center_quarter(posted_at) AS quarter,
    coalesce(sum(CASE kind WHEN 'earn' THEN amount WHEN 'clawback' THEN -amount END), 0)
      AS earned,
    coalesce(sum(CASE kind WHEN 'payment' THEN amount
      WHEN 'payment_reversal' THEN -amount END), 0) AS paid,
    count(*) AS transfers
  FROM ${transfers}
  WHERE kind NOT IN ('mature', 'payout', 'payout_return')
  GROUP BY 1, 2`

/** Running totals of each partner as the transfers say: what the table has to be. */
const TOTALS_OF_TRANSFERS = `CREATE FUNCTION partner_center_totals_of_transfers()
  RETURNS SETOF partner_ledger_total LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
    SELECT partner_id, currency_code, quarter, sum(commissions) OVER so_far,
      sum(clawbacks) OVER so_far, sum(payments) OVER so_far, sum(adjustments) OVER so_far
    FROM (${owedMoves("partner_ledger_transfer")}) moved
    WINDOW so_far AS (PARTITION BY partner_id, currency_code ORDER BY quarter)
  $$;`

const QUARTERS_OF_TRANSFERS = `CREATE FUNCTION partner_center_quarters_of_transfers()
  RETURNS SETOF partner_ledger_quarter LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
    ${storeMoves("partner_ledger_transfer")}
  $$;`

/**
 * Adds new transfers to the totals, in their own statement, whoever posts them. A transfer
 * that is dated back changes all totals after it. Who posts holds the partners' accounts
 * that are payable, so nobody else adds to the same totals meanwhile.
 */
const KEEP = `CREATE FUNCTION partner_center_keep_totals() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  DECLARE
    at timestamptz;
  BEGIN
    FOR at IN
      SELECT DISTINCT partner_center_quarter(posted_at) FROM posted
      WHERE kind NOT IN ('mature', 'payout', 'payout_return') ORDER BY 1
    LOOP
      WITH moved AS (
        SELECT * FROM (${owedMoves("posted")}) moved WHERE quarter = at
      ), later AS (
        UPDATE partner_ledger_total total
        SET commissions = total.commissions + moved.commissions,
          clawbacks = total.clawbacks + moved.clawbacks,
          payments = total.payments + moved.payments,
          adjustments = total.adjustments + moved.adjustments
        FROM moved
        WHERE total.partner_id = moved.partner_id
          AND total.currency_code = moved.currency_code AND total.quarter >= at
        RETURNING total.partner_id, total.currency_code, total.quarter
      )
      INSERT INTO partner_ledger_total
      SELECT moved.partner_id, moved.currency_code, at,
        moved.commissions + coalesce(before.commissions, 0),
        moved.clawbacks + coalesce(before.clawbacks, 0),
        moved.payments + coalesce(before.payments, 0),
        moved.adjustments + coalesce(before.adjustments, 0)
      FROM moved
      LEFT JOIN LATERAL (
        SELECT * FROM partner_ledger_total total
        WHERE total.partner_id = moved.partner_id
          AND total.currency_code = moved.currency_code AND total.quarter < at
        ORDER BY total.quarter DESC LIMIT 1
      ) before ON true
      WHERE NOT EXISTS (
        SELECT FROM later WHERE later.partner_id = moved.partner_id
          AND later.currency_code = moved.currency_code AND later.quarter = at
      );
    END LOOP;
    INSERT INTO partner_ledger_quarter AS kept
    SELECT * FROM (${storeMoves("posted")}) moved ORDER BY currency_code, quarter
    ON CONFLICT (currency_code, quarter) DO UPDATE
    SET earned = kept.earned + excluded.earned, paid = kept.paid + excluded.paid,
      transfers = kept.transfers + excluded.transfers;
    RETURN NULL;
  END $$;`

/** Makes the totals anew from the transfers; nobody posts meanwhile. */
const REBUILD = `CREATE FUNCTION partner_center_rebuild_totals() RETURNS void
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    LOCK TABLE partner_ledger_transfer IN SHARE MODE;
    DELETE FROM partner_ledger_total;
    DELETE FROM partner_ledger_quarter;
    INSERT INTO partner_ledger_total SELECT * FROM partner_center_totals_of_transfers();
    INSERT INTO partner_ledger_quarter SELECT * FROM partner_center_quarters_of_transfers();
  END $$;`

/**
 * What the reports read instead of the transfers, so that they cost the same however many
 * there are. The database keeps both tables with each posting:
 *
 * - `partner_ledger_total`: a partner's sums from the beginning up to the end of a quarter
 *   of an hour in which they changed. What happened between two moments is the difference
 *   of two rows.
 * - `partner_ledger_quarter`: what all partners together earned and were paid in a quarter
 *   of an hour, and how many transfers it was.
 */
export class Migration20261122091500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE "partner_ledger_total" (
         "partner_id" text NOT NULL,
         "currency_code" text NOT NULL,
         "quarter" timestamptz NOT NULL,
         "commissions" numeric NOT NULL,
         "clawbacks" numeric NOT NULL,
         "payments" numeric NOT NULL,
         "adjustments" numeric NOT NULL,
         CONSTRAINT "partner_ledger_total_pkey"
           PRIMARY KEY ("partner_id", "currency_code", "quarter")
       );`,
    )
    this.addSql(
      `CREATE TABLE "partner_ledger_quarter" (
         "currency_code" text NOT NULL,
         "quarter" timestamptz NOT NULL,
         "earned" numeric NOT NULL,
         "paid" numeric NOT NULL,
         "transfers" bigint NOT NULL,
         CONSTRAINT "partner_ledger_quarter_pkey" PRIMARY KEY ("currency_code", "quarter")
       );`,
    )
    for (const made of [
      QUARTER,
      TOTALS_OF_TRANSFERS,
      QUARTERS_OF_TRANSFERS,
      KEEP,
      REBUILD,
    ]) {
      this.addSql(made)
    }
    this.addSql(
      `CREATE TRIGGER "partner_ledger_transfer_totals"
       AFTER INSERT ON "partner_ledger_transfer" REFERENCING NEW TABLE AS posted
       FOR EACH STATEMENT EXECUTE FUNCTION partner_center_keep_totals();`,
    )
    this.addSql(`SELECT partner_center_rebuild_totals();`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `DROP TRIGGER IF EXISTS "partner_ledger_transfer_totals" ON "partner_ledger_transfer";`,
    )
    for (const name of [
      "rebuild_totals",
      "keep_totals",
      "quarters_of_transfers",
      "totals_of_transfers",
    ]) {
      this.addSql(`DROP FUNCTION IF EXISTS partner_center_${name}();`)
    }
    this.addSql(`DROP FUNCTION IF EXISTS partner_center_quarter(timestamptz);`)
    this.addSql(`DROP TABLE IF EXISTS "partner_ledger_quarter";`)
    this.addSql(`DROP TABLE IF EXISTS "partner_ledger_total";`)
  }
}
