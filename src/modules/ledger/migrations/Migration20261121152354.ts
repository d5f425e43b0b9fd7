import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121152354 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_placed_at" ON "partner_commission" ("placed_at", "id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_program" ON "partner_commission" ("program_id", "placed_at");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_display_id" ON "partner_commission" ("order_display_id");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_commission_placed_at";`)
    this.addSql(`drop index if exists "IDX_partner_commission_program";`)
    this.addSql(`drop index if exists "IDX_partner_commission_display_id";`)
  }
}
