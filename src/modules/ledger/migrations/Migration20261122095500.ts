import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The kinds that raise and that lower what is owed to a partner. */
const SIDES = [
  ["credit", "'earn', 'payment_reversal', 'adjustment', 'bonus'"],
  ["debit", "'clawback', 'payment', 'adjustment', 'bonus'"],
]

const PRODUCTS = "IDX_partner_commission_sold_product"

/**
 * The entries of partners' ledgers by time, as `ledger-entries` reads and counts them: the
 * far more frequent moves between a partner's own accounts are left out. And the products
 * that partners sold, as files go through them.
 */
export class Migration20261122095500 extends Migration {
  override async up(): Promise<void> {
    for (const [side, kinds] of SIDES) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_${side}_entry" ON "partner_ledger_transfer" ("${side}_account_id", "posted_at", "seq") WHERE kind IN (${kinds});`,
      )
    }
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "${PRODUCTS}" ON "partner_commission" ("partner_id", "currency_code", coalesce("product_id", "title")) WHERE level = 1 AND role = 'sale';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "${PRODUCTS}";`)
    for (const [side] of SIDES) {
      this.addSql(
        `DROP INDEX IF EXISTS "IDX_partner_ledger_transfer_${side}_entry";`,
      )
    }
  }
}
