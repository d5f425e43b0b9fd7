import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121151949 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_click_link_id" ON "partner_click" ("link_id", "occurred_at") WHERE link_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_click_link_id";`)
  }
}
