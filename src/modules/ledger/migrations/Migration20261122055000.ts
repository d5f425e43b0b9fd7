import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How much of a payout that stays paid has come back. */
export class Migration20261122055000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_payout"
         ADD COLUMN "returned_amount" numeric NOT NULL DEFAULT 0
           CONSTRAINT "partner_payout_returned_amount_check"
           CHECK ("returned_amount" >= 0 AND "returned_amount" <= "amount");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE "partner_payout" DROP COLUMN "returned_amount";`)
  }
}
