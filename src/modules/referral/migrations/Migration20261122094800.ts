import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The link report of all partners reads days from the index alone: they have long rows. */
export class Migration20261122094800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_click_day_day";`)
    this.addSql(
      `CREATE INDEX "IDX_partner_click_day_day" ON "partner_click_day" ("day")
       INCLUDE ("partner_id", "link_id", "ad_code", "visits", "repeats", "bots", "visitors");`,
    )
    // Clicks are never deleted one by one, and reports no longer count visits themselves.
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_click_deleted_at";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_click_visit_at";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_click_link_id";`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `CREATE INDEX "IDX_partner_click_link_id" ON "partner_click" ("link_id", "occurred_at") WHERE link_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX "IDX_partner_click_visit_at" ON "partner_click" ("occurred_at") WHERE counted_as = 'visit' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX "IDX_partner_click_deleted_at" ON "partner_click" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_click_day_day";`)
    this.addSql(
      `CREATE INDEX "IDX_partner_click_day_day" ON "partner_click_day" ("day");`,
    )
  }
}
