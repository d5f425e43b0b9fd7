import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122030823 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_payout" add column if not exists "settings_version" integer null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_payout" drop column if exists "settings_version";`,
    )
  }
}
