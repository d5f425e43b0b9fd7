import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121152118 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_click_visit_at" ON "partner_click" ("occurred_at") WHERE counted_as = 'visit' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_occurred_at" ON "partner_referral" ("occurred_at");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_click_visit_at";`)

    this.addSql(`drop index if exists "IDX_partner_referral_occurred_at";`)
  }
}
