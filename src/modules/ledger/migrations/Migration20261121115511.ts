import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121115511 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_commission" add column if not exists "why" jsonb null, add column if not exists "placed_at" timestamptz null;`,
    )
    // As near as is known: commissions are posted right after their order was placed.
    this.addSql(`update "partner_commission" set "placed_at" = "created_at";`)
    this.addSql(
      `alter table "partner_commission" alter column "placed_at" set not null;`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "sold_by_partner_id" type text using ("sold_by_partner_id"::text);`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "sold_by_partner_id" drop not null;`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "program_id" type text using ("program_id"::text);`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "program_id" drop not null;`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "program_version" type integer using ("program_version"::integer);`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "program_version" drop not null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_partner_placed" ON "partner_commission" ("partner_id", "placed_at");`,
    )

    this.addSql(
      `alter table if exists "partner_order_sync" add column if not exists "depends_on_earlier" boolean not null default false, add column if not exists "problem" text null, add column if not exists "lines" jsonb null, add column if not exists "payable_from" timestamptz null;`,
    )
    this.addSql(
      `alter table if exists "partner_order_sync" rename column "credited" to "watched";`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_sync_problem" ON "partner_order_sync" ("updated_at") WHERE problem IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_commission_partner_placed";`)
    this.addSql(
      `alter table if exists "partner_commission" drop column if exists "why", drop column if exists "placed_at";`,
    )

    this.addSql(
      `alter table if exists "partner_commission" alter column "sold_by_partner_id" type text using ("sold_by_partner_id"::text);`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "sold_by_partner_id" set not null;`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "program_id" type text using ("program_id"::text);`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "program_id" set not null;`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "program_version" type integer using ("program_version"::integer);`,
    )
    this.addSql(
      `alter table if exists "partner_commission" alter column "program_version" set not null;`,
    )

    this.addSql(`drop index if exists "IDX_partner_order_sync_problem";`)
    this.addSql(
      `alter table if exists "partner_order_sync" drop column if exists "depends_on_earlier", drop column if exists "problem", drop column if exists "lines", drop column if exists "payable_from";`,
    )

    this.addSql(
      `alter table if exists "partner_order_sync" rename column "watched" to "credited";`,
    )
  }
}
