import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121062908 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_visitor_cart" drop constraint if exists "partner_visitor_cart_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_order_attribution" drop constraint if exists "partner_order_attribution_order_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_link" drop constraint if exists "partner_link_code_key_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_click" ("id" text not null, "partner_id" text not null, "link_id" text null, "visitor_id" text null, "origin" text check ("origin" in ('redirect', 'deep_link')) not null, "counted_as" text check ("counted_as" in ('visit', 'repeat', 'bot')) not null, "landing_path" text null, "ip_hash" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_click_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_click_deleted_at" ON "partner_click" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_click_visitor_id" ON "partner_click" ("visitor_id", "occurred_at") WHERE visitor_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_click_partner_id" ON "partner_click" ("partner_id", "occurred_at");`,
    )

    this.addSql(
      `create table if not exists "partner_link" ("id" text not null, "code" text not null, "code_key" text not null, "name" text not null, "destination" text not null, "partner_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_link_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_link_deleted_at" ON "partner_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_link_code_key_unique" ON "partner_link" ("code_key");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_link_partner_id" ON "partner_link" ("partner_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_order_attribution" ("id" text not null, "order_id" text not null, "sale_partner_id" text null, "lead_partner_id" text null, "source" text check ("source" in ('cookie')) null, "click_id" text null, "placed_at" timestamptz not null, "settings_version" integer not null, "trace" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_order_attribution_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_attribution_deleted_at" ON "partner_order_attribution" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_order_attribution_order_unique" ON "partner_order_attribution" ("order_id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_attribution_sale_partner" ON "partner_order_attribution" ("sale_partner_id", "placed_at");`,
    )

    this.addSql(
      `create table if not exists "partner_visitor_cart" ("id" text not null, "cart_id" text not null, "visitor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_visitor_cart_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_visitor_cart_deleted_at" ON "partner_visitor_cart" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_visitor_cart_unique" ON "partner_visitor_cart" ("cart_id", "visitor_id");`,
    )

    this.addSql(
      `create table if not exists "partner_order_fact" ("id" text not null, "order_id" text not null, "classifications" jsonb not null, "net_sales" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_order_fact_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_fact_deleted_at" ON "partner_order_fact" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_order_fact_order_unique" ON "partner_order_fact" ("order_id");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_click" cascade;`)

    this.addSql(`drop table if exists "partner_link" cascade;`)

    this.addSql(`drop table if exists "partner_order_attribution" cascade;`)

    this.addSql(`drop table if exists "partner_visitor_cart" cascade;`)

    this.addSql(`drop table if exists "partner_order_fact" cascade;`)
  }
}
