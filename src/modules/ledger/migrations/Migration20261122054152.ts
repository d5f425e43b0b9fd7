import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whose turn it is to send a payout is kept apart from when it is to be sent. */
export class Migration20261122054152 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_payout" add column if not exists "leased_until" timestamptz null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_payout" drop column if exists "leased_until";`,
    )
  }
}
