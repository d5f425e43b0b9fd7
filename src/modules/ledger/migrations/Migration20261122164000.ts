import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAME = "IDX_partner_commission_partner_placed"

/** A partner's commissions, in the order of the list, are counted from an index alone. */
export class Migration20261122164000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "${NAME}";`)
    this.addSql(
      `CREATE INDEX "${NAME}" ON "partner_commission" ("partner_id", "placed_at", "id") INCLUDE ("entitled");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "${NAME}";`)
    this.addSql(
      `CREATE INDEX "${NAME}" ON "partner_commission" ("partner_id", "placed_at");`,
    )
  }
}
