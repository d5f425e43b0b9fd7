import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122013227 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_tax_profile" drop constraint if exists "partner_tax_profile_partner_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_payout_setting" drop constraint if exists "partner_payout_setting_partner_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_payout_default" ("id" text not null, "methods" text[] not null default '{}', "thresholds" jsonb not null default '{}', "payer" jsonb null, "payer_account" text null, "payer_account_label" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_payout_default_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_default_deleted_at" ON "partner_payout_default" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_payout_setting" ("id" text not null, "partner_id" text not null, "method" text check ("method" in ('bank_transfer', 'paypal', 'stripe_connect', 'store_credit', 'other')) null, "details" text null, "label" text null, "thresholds" jsonb not null default '{}', "held_at" timestamptz null, "held_by" text null, "hold_reason" text null, "version" integer not null default 0, "changed_at" timestamptz null, "changed_by_type" text check ("changed_by_type" in ('member', 'admin')) null, "changed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_payout_setting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_setting_deleted_at" ON "partner_payout_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_payout_setting_partner_unique" ON "partner_payout_setting" ("partner_id");`,
    )

    this.addSql(
      `create table if not exists "partner_tax_document" ("id" text not null, "partner_id" text not null, "name" text not null, "kind" text not null, "mime_type" text not null, "size" integer not null, "file_id" text not null, "sha256" text not null, "uploaded_by_type" text check ("uploaded_by_type" in ('member', 'admin')) not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_tax_document_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_tax_document_deleted_at" ON "partner_tax_document" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_tax_document_partner" ON "partner_tax_document" ("partner_id", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_tax_profile" ("id" text not null, "partner_id" text not null, "legal_name" text null, "kind" text check ("kind" in ('individual', 'company')) null, "address" jsonb null, "country_code" text null, "vat_id" text null, "form" text check ("form" in ('none', 'w9', 'w8ben', 'w8bene')) not null default 'none', "form_data" text null, "signed_name" text null, "signed_at" timestamptz null, "updated_by_type" text check ("updated_by_type" in ('member', 'admin')) null, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_tax_profile_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_tax_profile_deleted_at" ON "partner_tax_profile" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_tax_profile_partner_unique" ON "partner_tax_profile" ("partner_id");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_payout_default" cascade;`)

    this.addSql(`drop table if exists "partner_payout_setting" cascade;`)

    this.addSql(`drop table if exists "partner_tax_document" cascade;`)

    this.addSql(`drop table if exists "partner_tax_profile" cascade;`)
  }
}
