import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const INDEX = "IDX_partner_payout_news_payout_status_unique"

/** What came back of a payout that stays paid is news as well, each time. */
export class Migration20261122062505 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_payout_news" ADD COLUMN IF NOT EXISTS "returned_amount" text NULL;`,
    )
    this.addSql(`DROP INDEX IF EXISTS "${INDEX}";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "${INDEX}" ON "partner_payout_news" ("payout_id", "status") WHERE returned_amount IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `DELETE FROM "partner_payout_news" WHERE returned_amount IS NOT NULL;`,
    )
    this.addSql(`DROP INDEX IF EXISTS "${INDEX}";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "${INDEX}" ON "partner_payout_news" ("payout_id", "status");`,
    )
    this.addSql(
      `ALTER TABLE "partner_payout_news" DROP COLUMN IF EXISTS "returned_amount";`,
    )
  }
}
