import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const MONTH = (row: string) =>
  `date_trunc('month', ${row}.placed_at, 'UTC') AT TIME ZONE 'UTC'`

/** What of a commission stands in the sums of its month. */
const COUNTED = [
  "partner_id",
  "placed_at",
  "currency_code",
  "sold_by_partner_id",
  "level",
  "role",
  "product_id",
  "title",
  "order_id",
  "why",
  "entitled",
]

const counted = (row: string) =>
  `(${COUNTED.map((column) => `${row}.${column}`).join(", ")})`

const NOTE = `CREATE FUNCTION partner_center_note_sales() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO partner_sale_change (partner_id, month)
      SELECT DISTINCT partner_id, ${MONTH("made")} FROM made;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO partner_sale_change (partner_id, month)
      SELECT DISTINCT partner_id, ${MONTH("gone")} FROM gone;
    ELSE
      INSERT INTO partner_sale_change (partner_id, month)
      SELECT DISTINCT changed.partner_id, ${MONTH("changed")}
      FROM made JOIN gone ON gone.id = made.id
      CROSS JOIN LATERAL (VALUES (made.partner_id, made.placed_at),
        (gone.partner_id, gone.placed_at)) AS changed (partner_id, placed_at)
      WHERE ${counted("made")} IS DISTINCT FROM ${counted("gone")};
    END IF;
    RETURN NULL;
  END $$;`

/** All months are counted anew, with the totals; until then they are read from commissions. */
const RECOUNT = `INSERT INTO partner_sale_change (partner_id, month)
  SELECT partner_id, ${MONTH("commission")} FROM partner_commission commission
  UNION
  SELECT partner_id, month FROM partner_sale_month`

const rebuild = (sales: string) => `
  CREATE OR REPLACE FUNCTION partner_center_rebuild_totals() RETURNS void
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    LOCK TABLE partner_ledger_transfer IN SHARE MODE;
    DELETE FROM partner_ledger_total;
    DELETE FROM partner_ledger_quarter;
    INSERT INTO partner_ledger_total SELECT * FROM partner_center_totals_of_transfers();
    INSERT INTO partner_ledger_quarter SELECT *, 0 FROM partner_center_quarters_of_transfers();
    ${sales}
  END $$;`

const TRIGGERS = [
  ["insert", "INSERT", "NEW TABLE AS made"],
  ["update", "UPDATE", "NEW TABLE AS made OLD TABLE AS gone"],
  ["delete", "DELETE", "OLD TABLE AS gone"],
]

/** Months of what partners earned: see `sale-months`. All that there are wait to be counted. */
export class Migration20261122163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE "partner_sale_change" (
         "partner_id" text NOT NULL,
         "month" date NOT NULL,
         "id" bigint GENERATED ALWAYS AS IDENTITY,
         CONSTRAINT "partner_sale_change_pkey" PRIMARY KEY ("partner_id", "month", "id")
       );`,
    )
    this.addSql(
      `CREATE INDEX "IDX_partner_sale_change_month"
         ON "partner_sale_change" ("month", "partner_id", "id");`,
    )
    this.addSql(
      `CREATE TABLE "partner_sale_month" (
         "partner_id" text NOT NULL,
         "month" date NOT NULL,
         "kind" text NOT NULL,
         "currency_code" text NOT NULL,
         "subject" text NOT NULL,
         "product_id" text NULL,
         "title" text NOT NULL,
         "orders" integer NOT NULL,
         "quantity" numeric NOT NULL,
         "base" numeric NOT NULL,
         "earned" numeric NOT NULL,
         CONSTRAINT "partner_sale_month_kind_check" CHECK ("kind" IN ('product', 'recruit')),
         CONSTRAINT "partner_sale_month_pkey"
           PRIMARY KEY ("partner_id", "month", "kind", "currency_code", "subject")
       );`,
    )
    this.addSql(NOTE)
    for (const [name, event, tables] of TRIGGERS) {
      this.addSql(
        `CREATE TRIGGER "partner_commission_${name}_sales"
         AFTER ${event} ON "partner_commission" REFERENCING ${tables}
         FOR EACH STATEMENT EXECUTE FUNCTION partner_center_note_sales();`,
      )
    }
    this.addSql(rebuild(`${RECOUNT};`))
    this.addSql(`${RECOUNT};`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_commission_sold_product";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_sold_currency" ON "partner_commission" ("partner_id", "currency_code") WHERE level = 1 AND role = 'sale';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_commission_sold_currency";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_sold_product" ON "partner_commission" ("partner_id", "currency_code", coalesce("product_id", "title")) WHERE level = 1 AND role = 'sale';`,
    )
    this.addSql(rebuild(""))
    for (const [name] of TRIGGERS) {
      this.addSql(
        `DROP TRIGGER IF EXISTS "partner_commission_${name}_sales" ON "partner_commission";`,
      )
    }
    this.addSql(`DROP FUNCTION IF EXISTS partner_center_note_sales();`)
    this.addSql(`DROP TABLE IF EXISTS "partner_sale_month";`)
    this.addSql(`DROP TABLE IF EXISTS "partner_sale_change";`)
  }
}
