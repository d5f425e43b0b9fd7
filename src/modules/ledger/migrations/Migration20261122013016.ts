import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the models cannot say of payouts: no amount below zero, what belongs together, and
 * the `raw_` column that Medusa reads exact numbers from, generated.
 */
export class Migration20261122013016 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_payout" DROP COLUMN "raw_amount",
         ADD COLUMN "raw_amount" jsonb NOT NULL GENERATED ALWAYS AS
           (('{"value":"' || "amount"::text || '","precision":20}')::jsonb) STORED,
         ADD CONSTRAINT "partner_payout_amount_check" CHECK ("amount" >= 0),
         ADD CONSTRAINT "partner_payout_left_out_status_check"
           CHECK (("left_out" IS NOT NULL) = ("status" = 'left_out')),
         ADD CONSTRAINT "partner_payout_batch_foreign"
           FOREIGN KEY ("batch_id") REFERENCES "partner_payout_batch" ("id");`,
    )
    this.addSql(
      `ALTER TABLE "partner_ledger_transfer"
         ADD CONSTRAINT "partner_ledger_transfer_payout_foreign"
           FOREIGN KEY ("payout_id") REFERENCES "partner_payout" ("id"),
         ADD CONSTRAINT "partner_ledger_transfer_payout_check"
           CHECK (("payout_id" IS NOT NULL) =
             ("kind" IN ('payout', 'payment', 'payout_return', 'payment_reversal')));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_ledger_transfer"
         DROP CONSTRAINT "partner_ledger_transfer_payout_check",
         DROP CONSTRAINT "partner_ledger_transfer_payout_foreign";`,
    )
    this.addSql(
      `ALTER TABLE "partner_payout"
         DROP CONSTRAINT "partner_payout_batch_foreign",
         DROP CONSTRAINT "partner_payout_left_out_status_check",
         DROP CONSTRAINT "partner_payout_amount_check",
         ALTER COLUMN "raw_amount" DROP EXPRESSION;`,
    )
  }
}
