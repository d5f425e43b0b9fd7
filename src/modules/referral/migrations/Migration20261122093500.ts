import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "AT TIME ZONE 'UTC')::date"

/** Leads of a day are counted anew when one comes, goes or changes hands. */
const LEADS = `CREATE FUNCTION partner_center_lead_changed() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      INSERT INTO partner_click_change (partner_id, day, link_id, ad_code)
      VALUES (OLD.partner_id, (OLD.occurred_at ${DAY}, '', '');
    END IF;
    IF TG_OP <> 'DELETE' THEN
      INSERT INTO partner_click_change (partner_id, day, link_id, ad_code)
      VALUES (NEW.partner_id, (NEW.occurred_at ${DAY}, '', '');
    END IF;
    RETURN NULL;
  END $$;`

/** Orders of a day are counted anew when one is credited or reviewed; '' is the store's day. */
const ORDERS = `CREATE FUNCTION partner_center_order_changed() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      INSERT INTO partner_click_change (partner_id, day, link_id, ad_code)
      SELECT DISTINCT partner_id, (OLD.placed_at ${DAY}, '', ''
      FROM unnest(ARRAY['', OLD.sale_partner_id, OLD.lead_partner_id]) AS credited(partner_id)
      WHERE partner_id IS NOT NULL;
    END IF;
    IF TG_OP <> 'DELETE' THEN
      INSERT INTO partner_click_change (partner_id, day, link_id, ad_code)
      SELECT DISTINCT partner_id, (NEW.placed_at ${DAY}, '', ''
      FROM unnest(ARRAY['', NEW.sale_partner_id, NEW.lead_partner_id]) AS credited(partner_id)
      WHERE partner_id IS NOT NULL;
    END IF;
    RETURN NULL;
  END $$;`

const TRIGGERS = [
  [
    "partner_referral",
    "lead_changed",
    "partner_id, occurred_at, source, deleted_at",
  ],
  [
    "partner_order_attribution",
    "order_changed",
    "sale_partner_id, lead_partner_id, placed_at, review, deleted_at",
  ],
] as const

/**
 * Leads and orders are counted by day, like clicks, so that the overview and the partners'
 * dashboards cost the same however many there are. The database notes which days have
 * changed, whoever writes. All that is there is counted with the next report.
 */
export class Migration20261122093500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_click_total" RENAME TO "partner_activity_day";`,
    )
    this.addSql(
      `ALTER TABLE "partner_activity_day" RENAME CONSTRAINT "partner_click_total_pkey" TO "partner_activity_day_pkey";`,
    )
    this.addSql(
      `ALTER TABLE "partner_activity_day"
         ADD COLUMN "quarter_leads" integer[] NULL,
         ADD COLUMN "quarter_orders" integer[] NULL;`,
    )
    this.addSql(
      `UPDATE "partner_activity_day"
       SET quarter_leads = array_fill(0, ARRAY[cardinality(quarters)]),
         quarter_orders = array_fill(0, ARRAY[cardinality(quarters)]);`,
    )
    this.addSql(
      `ALTER TABLE "partner_activity_day"
         ALTER COLUMN "quarter_leads" SET NOT NULL,
         ALTER COLUMN "quarter_orders" SET NOT NULL;`,
    )
    this.addSql(
      `CREATE INDEX "IDX_partner_activity_day_day" ON "partner_activity_day" ("day");`,
    )
    this.addSql(
      `INSERT INTO "partner_click_change" ("partner_id", "day", "link_id", "ad_code")
       SELECT partner_id, day, '', '' FROM (
         SELECT partner_id, (occurred_at ${DAY} AS day FROM "partner_referral"
         UNION
         SELECT partner_id, (placed_at ${DAY}
         FROM "partner_order_attribution",
           unnest(ARRAY['', sale_partner_id, lead_partner_id]) AS credited(partner_id)
         WHERE partner_id IS NOT NULL
       ) changed ORDER BY day, partner_id;`,
    )
    this.addSql(LEADS)
    this.addSql(ORDERS)
    for (const [table, name, columns] of TRIGGERS) {
      this.addSql(
        `CREATE TRIGGER "${table}_activity"
         AFTER INSERT OR DELETE OR UPDATE OF ${columns} ON "${table}"
         FOR EACH ROW EXECUTE FUNCTION partner_center_${name}();`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const [table, name] of TRIGGERS) {
      this.addSql(`DROP TRIGGER IF EXISTS "${table}_activity" ON "${table}";`)
      this.addSql(`DROP FUNCTION IF EXISTS partner_center_${name}();`)
    }
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_activity_day_day";`)
    this.addSql(
      `ALTER TABLE "partner_activity_day"
         DROP COLUMN "quarter_leads", DROP COLUMN "quarter_orders";`,
    )
    this.addSql(
      `ALTER TABLE "partner_activity_day" RENAME CONSTRAINT "partner_activity_day_pkey" TO "partner_click_total_pkey";`,
    )
    this.addSql(
      `ALTER TABLE "partner_activity_day" RENAME TO "partner_click_total";`,
    )
  }
}
