import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Transfers are read by time and in the order of posting. Nothing looks for one by its
 * currency alone, and none is ever deleted: two indexes less for each posting to write.
 */
export class Migration20261122092322 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_ledger_transfer_currency";`)
    this.addSql(
      `drop index if exists "IDX_partner_ledger_transfer_deleted_at";`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_posted_at" ON "partner_ledger_transfer" ("posted_at");`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_seq_unique" ON "partner_ledger_transfer" ("seq");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop index if exists "IDX_partner_ledger_transfer_seq_unique";`,
    )
    this.addSql(`drop index if exists "IDX_partner_ledger_transfer_posted_at";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_deleted_at" ON "partner_ledger_transfer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_currency" ON "partner_ledger_transfer" ("currency_code");`,
    )
  }
}
