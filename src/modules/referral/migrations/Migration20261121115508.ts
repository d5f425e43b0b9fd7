import { Migration } from "@medusajs/framework/mikro-orm/migrations"

import { makeAppendOnly, undoAppendOnly } from "../../../utils/append-only"

export class Migration20261121115508 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_referral" drop constraint if exists "partner_referral_click_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_referral" drop constraint if exists "partner_referral_order_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_order_decision" drop constraint if exists "partner_order_decision_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_coupon" drop constraint if exists "partner_coupon_promotion_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_cart_address" drop constraint if exists "partner_cart_address_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_cart_address" ("id" text not null, "cart_id" text not null, "ip_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_cart_address_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_cart_address_deleted_at" ON "partner_cart_address" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_cart_address_unique" ON "partner_cart_address" ("cart_id", "ip_hash");`,
    )

    this.addSql(
      `create table if not exists "partner_coupon" ("id" text not null, "promotion_id" text not null, "partner_id" text not null, "started_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_coupon_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_coupon_deleted_at" ON "partner_coupon" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_coupon_promotion_unique" ON "partner_coupon" ("promotion_id") WHERE ended_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_coupon_promotion" ON "partner_coupon" ("promotion_id", "started_at");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_coupon_partner" ON "partner_coupon" ("partner_id");`,
    )

    this.addSql(
      `create table if not exists "partner_order_decision" ("id" text not null, "order_id" text not null, "number" integer not null, "kind" text check ("kind" in ('assignment', 'review', 'recalculation', 'line_override')) not null, "data" jsonb not null, "reason" text not null, "decided_by" text null, "decided_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_order_decision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_decision_deleted_at" ON "partner_order_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_order_decision_unique" ON "partner_order_decision" ("order_id", "number");`,
    )

    this.addSql(
      `create table if not exists "partner_referral" ("id" text not null, "partner_id" text not null, "customer_id" text null, "email" text null, "email_key" text null, "source" text check ("source" in ('cookie', 'manual', 'form', 'order')) not null, "occurred_at" timestamptz not null, "expires_at" timestamptz null, "ended_at" timestamptz null, "ended_by" text null, "order_id" text null, "click_id" text null, "note" text null, "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_referral_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_deleted_at" ON "partner_referral" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_referral_order_unique" ON "partner_referral" ("order_id", "partner_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_referral_click_unique" ON "partner_referral" ("click_id", "email_key", "source") WHERE click_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_customer" ON "partner_referral" ("customer_id", "occurred_at") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_email" ON "partner_referral" ("email_key", "occurred_at") WHERE email_key IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_partner" ON "partner_referral" ("partner_id", "occurred_at");`,
    )

    this.addSql(
      `alter table if exists "partner_order_attribution" drop constraint if exists "partner_order_attribution_source_check";`,
    )

    this.addSql(
      `alter table if exists "partner_click" add column if not exists "ad_code" text null;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_click_ip_hash" ON "partner_click" ("ip_hash", "occurred_at") WHERE ip_hash IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "partner_link" add column if not exists "program_ids" text[] not null default '{}';`,
    )

    this.addSql(
      `alter table if exists "partner_order_attribution" add column if not exists "lead_trace" jsonb not null default '[]', add column if not exists "self_referral" boolean not null default false, add column if not exists "review" text check ("review" in ('not_needed', 'pending', 'approved', 'refused')) not null default 'not_needed', add column if not exists "customer_id" text null, add column if not exists "decision_number" integer not null default 0, add column if not exists "ticket" integer not null default 0;`,
    )
    this.addSql(
      `alter table if exists "partner_order_attribution" add constraint "partner_order_attribution_source_check" check("source" in ('manual', 'coupon', 'cookie', 'history', 'ip'));`,
    )
    this.addSql(
      `alter table if exists "partner_order_attribution" rename column "click_id" to "touch_id";`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_attribution_lead_partner" ON "partner_order_attribution" ("lead_partner_id", "placed_at") WHERE lead_partner_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_attribution_placed_at" ON "partner_order_attribution" ("placed_at", "order_id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_attribution_touch" ON "partner_order_attribution" ("touch_id") WHERE touch_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_attribution_review" ON "partner_order_attribution" ("placed_at") WHERE review = 'pending' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "partner_order_fact" add column if not exists "currency_code" text null, add column if not exists "earlier_orders" integer not null default 0, add column if not exists "first_order_at" timestamptz null, add column if not exists "canceled_at" timestamptz null;`,
    )
    // What was decided about money, and why, nobody may rewrite.
    makeAppendOnly("partner_order_decision").forEach((sql) => this.addSql(sql))
  }

  override async down(): Promise<void> {
    undoAppendOnly("partner_order_decision").forEach((sql) => this.addSql(sql))
    this.addSql(`drop table if exists "partner_cart_address" cascade;`)

    this.addSql(`drop table if exists "partner_coupon" cascade;`)

    this.addSql(`drop table if exists "partner_order_decision" cascade;`)

    this.addSql(`drop table if exists "partner_referral" cascade;`)

    this.addSql(
      `alter table if exists "partner_order_attribution" drop constraint if exists "partner_order_attribution_source_check";`,
    )

    this.addSql(`drop index if exists "IDX_partner_click_ip_hash";`)
    this.addSql(
      `alter table if exists "partner_click" drop column if exists "ad_code";`,
    )

    this.addSql(
      `alter table if exists "partner_link" drop column if exists "program_ids";`,
    )

    this.addSql(
      `drop index if exists "IDX_partner_order_attribution_lead_partner";`,
    )
    this.addSql(
      `drop index if exists "IDX_partner_order_attribution_placed_at";`,
    )
    this.addSql(`drop index if exists "IDX_partner_order_attribution_touch";`)
    this.addSql(`drop index if exists "IDX_partner_order_attribution_review";`)
    this.addSql(
      `alter table if exists "partner_order_attribution" drop column if exists "lead_trace", drop column if exists "self_referral", drop column if exists "review", drop column if exists "customer_id", drop column if exists "decision_number", drop column if exists "ticket";`,
    )

    this.addSql(
      `alter table if exists "partner_order_attribution" add constraint "partner_order_attribution_source_check" check("source" in ('cookie'));`,
    )
    this.addSql(
      `alter table if exists "partner_order_attribution" rename column "touch_id" to "click_id";`,
    )

    this.addSql(
      `alter table if exists "partner_order_fact" drop column if exists "currency_code", drop column if exists "earlier_orders", drop column if exists "first_order_at", drop column if exists "canceled_at";`,
    )
  }
}
