import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Days of clicks, which the reports read instead of the clicks themselves, and what they
 * need of the click that brought a lead or an order once the click itself is gone. All that
 * is there already is counted as if it had come now.
 */
export class Migration20261122071500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE "partner_click_day" (
         "partner_id" text NOT NULL,
         "day" date NOT NULL,
         "link_id" text NOT NULL,
         "ad_code" text NOT NULL,
         "visits" integer NOT NULL,
         "repeats" integer NOT NULL,
         "bots" integer NOT NULL,
         "visitors" integer NOT NULL,
         "quarters" smallint[] NOT NULL,
         "quarter_visits" integer[] NOT NULL,
         "quarter_repeats" integer[] NOT NULL,
         "quarter_bots" integer[] NOT NULL,
         "quarter_visitors" integer[] NOT NULL,
         CONSTRAINT "partner_click_day_pkey"
           PRIMARY KEY ("partner_id", "day", "link_id", "ad_code")
       );`,
    )
    this.addSql(
      `CREATE INDEX "IDX_partner_click_day_link" ON "partner_click_day" ("link_id", "day") WHERE link_id <> '';`,
    )
    this.addSql(
      `CREATE INDEX "IDX_partner_click_day_day" ON "partner_click_day" ("day");`,
    )
    this.addSql(
      `CREATE TABLE "partner_click_total" (
         "partner_id" text NOT NULL,
         "day" date NOT NULL,
         "quarters" smallint[] NOT NULL,
         "quarter_visits" integer[] NOT NULL,
         CONSTRAINT "partner_click_total_pkey" PRIMARY KEY ("partner_id", "day")
       );`,
    )
    this.addSql(
      `CREATE TABLE "partner_click_change" (
         "id" bigint GENERATED ALWAYS AS IDENTITY,
         "partner_id" text NOT NULL,
         "day" date NOT NULL,
         "link_id" text NOT NULL,
         "ad_code" text NOT NULL,
         CONSTRAINT "partner_click_change_pkey" PRIMARY KEY ("id")
       );`,
    )
    this.addSql(
      `INSERT INTO "partner_click_change" ("partner_id", "day", "link_id", "ad_code")
       SELECT DISTINCT partner_id, (occurred_at AT TIME ZONE 'UTC')::date,
         coalesce(link_id, ''), coalesce(ad_code, '')
       FROM "partner_click" WHERE deleted_at IS NULL;`,
    )
    for (const table of ["partner_referral", "partner_order_attribution"]) {
      this.addSql(
        `ALTER TABLE "${table}"
           ADD COLUMN "click_partner_id" text NULL,
           ADD COLUMN "click_link_id" text NULL,
           ADD COLUMN "click_ad_code" text NULL,
           ADD COLUMN "clicked_at" timestamptz NULL;`,
      )
      const clickId = table === "partner_referral" ? "click_id" : "touch_id"
      this.addSql(
        `UPDATE "${table}" SET click_partner_id = click.partner_id,
           click_link_id = click.link_id, click_ad_code = click.ad_code,
           clicked_at = click.occurred_at
         FROM "partner_click" click WHERE click.id = "${table}"."${clickId}";`,
      )
      this.addSql(
        `CREATE INDEX "IDX_${table}_click" ON "${table}" ("click_partner_id", "clicked_at") WHERE clicked_at IS NOT NULL AND deleted_at IS NULL;`,
      )
      this.addSql(
        `CREATE INDEX "IDX_${table}_click_link" ON "${table}" ("click_link_id", "clicked_at") WHERE click_link_id IS NOT NULL AND deleted_at IS NULL;`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of ["partner_referral", "partner_order_attribution"]) {
      this.addSql(
        `ALTER TABLE "${table}"
           DROP COLUMN IF EXISTS "click_partner_id",
           DROP COLUMN IF EXISTS "click_link_id",
           DROP COLUMN IF EXISTS "click_ad_code",
           DROP COLUMN IF EXISTS "clicked_at";`,
      )
    }
    this.addSql(`DROP TABLE IF EXISTS "partner_click_change";`)
    this.addSql(`DROP TABLE IF EXISTS "partner_click_total";`)
    this.addSql(`DROP TABLE IF EXISTS "partner_click_day";`)
  }
}
