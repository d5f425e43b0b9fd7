import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What a commission comes to may be unknown: processes of the version before the column
 * write none, and must be able to post while a store is being updated. The proof of the
 * books leaves such a commission alone until its order is synced again.
 */
export class Migration20261122054800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_commission" ALTER COLUMN "entitled" DROP NOT NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `UPDATE "partner_commission" commission SET "entitled" = (
         SELECT coalesce(sum(CASE transfer."kind" WHEN 'earn' THEN transfer."amount"
           WHEN 'clawback' THEN -transfer."amount" END), 0)
         FROM "partner_ledger_transfer" transfer
         WHERE transfer."commission_id" = commission."id")
       WHERE "entitled" IS NULL;`,
    )
    this.addSql(
      `ALTER TABLE "partner_commission" ALTER COLUMN "entitled" SET NOT NULL;`,
    )
  }
}
