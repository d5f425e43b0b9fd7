import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122014715 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_tax_document" add column if not exists "file_key" text not null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_tax_document" drop column if exists "file_key";`,
    )
  }
}
