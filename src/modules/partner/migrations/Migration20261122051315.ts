import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122051315 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner" add column if not exists "notify_on_payout" boolean not null default true;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "partner" drop column if exists "notify_on_payout";`,
    )
  }
}
