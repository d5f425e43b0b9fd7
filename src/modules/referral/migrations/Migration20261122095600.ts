import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["partner_referral", "partner_order_attribution"]

/**
 * Days of clicks by link and ad, as files go through them, and what a link and an ad have
 * brought, found by both instead of among all that their partner has brought.
 */
export class Migration20261122095600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_click_day_key" ON "partner_click_day" ("partner_id", "link_id", "ad_code");`,
    )
    for (const table of TABLES) {
      this.addSql(`DROP INDEX IF EXISTS "IDX_${table}_click";`)
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_click" ON "${table}" ("click_partner_id", coalesce("click_link_id", ''), coalesce("click_ad_code", ''), "clicked_at") WHERE clicked_at IS NOT NULL AND deleted_at IS NULL;`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) {
      this.addSql(`DROP INDEX IF EXISTS "IDX_${table}_click";`)
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_click" ON "${table}" ("click_partner_id", "clicked_at") WHERE clicked_at IS NOT NULL AND deleted_at IS NULL;`,
      )
    }
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_click_day_key";`)
  }
}
