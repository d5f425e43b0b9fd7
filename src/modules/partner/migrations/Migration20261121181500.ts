import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121181500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner" add column if not exists "application_program_id" text null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "partner" drop column if exists "application_program_id";`,
    )
  }
}
