import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121144916 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_order_sync" add column if not exists "was_draft" boolean not null default false, add column if not exists "placed_at" timestamptz null, add column if not exists "canceled_at" timestamptz null, add column if not exists "sold_by_partner_id" text null, add column if not exists "depends_on" text[] not null default '{}';`,
    )
    // What syncs have not said yet: for whom an order counts, on whom it depends, and when
    // it was placed.
    this.addSql(
      `update "partner_order_sync" sync set "placed_at" = placed."placed_at",
         "sold_by_partner_id" = placed."sold_by_partner_id",
         "depends_on" = case when sync."depends_on_earlier" then placed."partner_ids" else '{}' end
       from (
         select "order_id", min("placed_at") as "placed_at",
           max("sold_by_partner_id") as "sold_by_partner_id",
           array_agg(distinct "partner_id") as "partner_ids"
         from "partner_commission" group by "order_id"
       ) placed where placed."order_id" = sync."order_id";`,
    )
    this.addSql(
      `alter table if exists "partner_order_sync" drop column if exists "depends_on_earlier";`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_sync_placed_at" ON "partner_order_sync" ("placed_at", "order_id") WHERE placed_at IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_order_sync_placed_at";`)
    this.addSql(
      `alter table if exists "partner_order_sync" add column if not exists "depends_on_earlier" boolean not null default false;`,
    )
    this.addSql(
      `update "partner_order_sync" set "depends_on_earlier" = cardinality("depends_on") > 0;`,
    )
    this.addSql(
      `alter table if exists "partner_order_sync" drop column if exists "was_draft", drop column if exists "placed_at", drop column if exists "canceled_at", drop column if exists "sold_by_partner_id", drop column if exists "depends_on";`,
    )
  }
}
