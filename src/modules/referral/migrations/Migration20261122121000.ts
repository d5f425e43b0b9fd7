import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "AT TIME ZONE 'UTC')::date"
const CREDITED = (row: "NEW" | "OLD") =>
  `unnest(ARRAY['', ${row}.sale_partner_id, ${row}.lead_partner_id]) AS credited(partner_id)`

/** As before, by partner and day alone. */
const LEADS = `CREATE OR REPLACE FUNCTION partner_center_lead_changed() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      INSERT INTO partner_click_change (partner_id, day)
      VALUES (OLD.partner_id, (OLD.occurred_at ${DAY});
    END IF;
    IF TG_OP <> 'DELETE' THEN
      INSERT INTO partner_click_change (partner_id, day)
      VALUES (NEW.partner_id, (NEW.occurred_at ${DAY});
    END IF;
    RETURN NULL;
  END $$;`

const ORDERS = `CREATE OR REPLACE FUNCTION partner_center_order_changed() RETURNS trigger
  LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      INSERT INTO partner_click_change (partner_id, day)
      SELECT DISTINCT partner_id, (OLD.placed_at ${DAY}
      FROM ${CREDITED("OLD")} WHERE partner_id IS NOT NULL;
    END IF;
    IF TG_OP <> 'DELETE' THEN
      INSERT INTO partner_click_change (partner_id, day)
      SELECT DISTINCT partner_id, (NEW.placed_at ${DAY}
      FROM ${CREDITED("NEW")} WHERE partner_id IS NOT NULL;
    END IF;
    RETURN NULL;
  END $$;`

/**
 * Months of clicks, so that a report of a year reads twelve rows of a link and not 365. What
 * has to be counted is found by day, without which link it was about: all links of a
 * partner's day are counted together.
 */
export class Migration20261122121000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE "partner_click_month" (
         "partner_id" text NOT NULL,
         "month" date NOT NULL,
         "link_id" text NOT NULL,
         "ad_code" text NOT NULL,
         "visits" integer NOT NULL,
         "repeats" integer NOT NULL,
         "bots" integer NOT NULL,
         "visitors" integer NOT NULL,
         CONSTRAINT "partner_click_month_pkey"
           PRIMARY KEY ("partner_id", "link_id", "ad_code", "month")
       );`,
    )
    this.addSql(
      `INSERT INTO "partner_click_month"
       SELECT partner_id, date_trunc('month', day::timestamp)::date, link_id, ad_code,
         sum(visits), sum(repeats), sum(bots), sum(visitors)
       FROM "partner_click_day" GROUP BY 1, 2, 3, 4;`,
    )
    this.addSql(
      `CREATE INDEX "IDX_partner_click_month_month" ON "partner_click_month" ("month");`,
    )
    this.addSql(
      `CREATE INDEX "IDX_partner_click_month_link" ON "partner_click_month" ("link_id", "month") WHERE link_id <> '';`,
    )
    // Files go through the months by link and ad now.
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_click_day_key";`)
    this.addSql(
      `ALTER TABLE "partner_click_change"
         DROP COLUMN "link_id", DROP COLUMN "ad_code",
         DROP CONSTRAINT "partner_click_change_pkey",
         ADD CONSTRAINT "partner_click_change_pkey" PRIMARY KEY ("day", "id");`,
    )
    this.addSql(LEADS)
    this.addSql(ORDERS)
  }

  override async down(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_click_change"
         ADD COLUMN "link_id" text NOT NULL DEFAULT '',
         ADD COLUMN "ad_code" text NOT NULL DEFAULT '',
         DROP CONSTRAINT "partner_click_change_pkey",
         ADD CONSTRAINT "partner_click_change_pkey" PRIMARY KEY ("id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_click_day_key" ON "partner_click_day" ("partner_id", "link_id", "ad_code");`,
    )
    this.addSql(`DROP TABLE IF EXISTS "partner_click_month";`)
  }
}
