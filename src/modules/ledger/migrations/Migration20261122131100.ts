import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Commissions by their amount, and those that were taken back as a whole: neither has to be
 * looked for in the transfers of all commissions.
 */
export class Migration20261122131100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_entitled" ON "partner_commission" ("entitled", "id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_reversed" ON "partner_commission" ("placed_at", "id") WHERE entitled = 0;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_commission_reversed";`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_partner_commission_entitled";`)
  }
}
