import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["partner_referral", "partner_order_attribution"]

/**
 * What clicks of a link and ad have brought is counted from an index alone. For that it has
 * to have the columns themselves beside what is computed of them.
 */
export class Migration20261122163500 extends Migration {
  override async up(): Promise<void> {
    this.make("INCLUDE (click_link_id, click_ad_code)")
  }

  override async down(): Promise<void> {
    this.make("")
  }

  private make(included: string): void {
    for (const table of TABLES) {
      this.addSql(`DROP INDEX IF EXISTS "IDX_${table}_click";`)
      this.addSql(
        `CREATE INDEX "IDX_${table}_click" ON "${table}"
           (click_partner_id, coalesce(click_link_id, ''), coalesce(click_ad_code, ''), clicked_at)
           ${included} WHERE clicked_at IS NOT NULL AND deleted_at IS NULL;`,
      )
    }
  }
}
