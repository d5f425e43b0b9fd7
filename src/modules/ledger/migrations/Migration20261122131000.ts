import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The list of all payouts, the newest first, is read from an index. */
export class Migration20261122131000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_created" ON "partner_payout" ("created_at", "id");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_payout_created";`)
  }
}
