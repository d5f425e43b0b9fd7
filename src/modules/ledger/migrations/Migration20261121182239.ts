import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121182239 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_order_sync" add column if not exists "problem_detail" jsonb null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_order_sync" drop column if exists "problem_detail";`,
    )
  }
}
