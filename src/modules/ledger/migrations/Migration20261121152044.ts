import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121152044 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_ledger_transfer" drop constraint if exists "partner_ledger_transfer_kind_check";`,
    )

    this.addSql(
      `alter table if exists "partner_ledger_transfer" add column if not exists "created_by" text null;`,
    )
    this.addSql(
      `alter table if exists "partner_ledger_transfer" add constraint "partner_ledger_transfer_kind_check" check("kind" in ('earn', 'mature', 'clawback', 'adjustment', 'bonus'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_currency" ON "partner_ledger_transfer" ("currency_code");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_ledger_transfer" drop constraint if exists "partner_ledger_transfer_kind_check";`,
    )

    this.addSql(`drop index if exists "IDX_partner_ledger_transfer_currency";`)
    this.addSql(
      `alter table if exists "partner_ledger_transfer" drop column if exists "created_by";`,
    )

    this.addSql(
      `alter table if exists "partner_ledger_transfer" add constraint "partner_ledger_transfer_kind_check" check("kind" in ('earn', 'mature', 'clawback'));`,
    )
  }
}
