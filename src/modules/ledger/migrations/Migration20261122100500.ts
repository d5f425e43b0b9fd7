import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Finds the orders that depend on a partner's earlier sales and earnings without reading
 * all later ones. Most stores have none, and then it is empty.
 */
export class Migration20261122100500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_sync_depends_on"
       ON "partner_order_sync" USING gin ("depends_on") WHERE depends_on <> '{}';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_order_sync_depends_on";`)
  }
}
