import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121062910 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_order_sync" drop constraint if exists "partner_order_sync_order_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_ledger_transfer" drop constraint if exists "partner_ledger_transfer_idempotency_key_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_ledger_account" drop constraint if exists "partner_ledger_account_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_commission" drop constraint if exists "partner_commission_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_commission" ("id" text not null, "order_id" text not null, "order_display_id" integer null, "line_id" text not null, "product_id" text null, "title" text not null, "partner_id" text not null, "sold_by_partner_id" text not null, "level" integer not null, "role" text check ("role" in ('sale', 'lead', 'unused', 'override')) not null, "program_id" text not null, "program_version" integer not null, "rule_id" text not null, "rule_version" integer not null, "currency_code" text not null, "maturable" text not null, "explanation" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_commission_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_deleted_at" ON "partner_commission" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_commission_unique" ON "partner_commission" ("order_id", "line_id", "partner_id", "level", "role");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_commission_partner" ON "partner_commission" ("partner_id", "created_at");`,
    )

    this.addSql(
      `create table if not exists "partner_job_lease" ("id" text not null, "leased_until" timestamptz not null, "cursor" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_job_lease_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_job_lease_deleted_at" ON "partner_job_lease" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_ledger_account" ("id" text not null, "owner_id" text not null, "kind" text check ("kind" in ('pending', 'payable', 'in_transit', 'paid', 'commission_expense', 'adjustment_expense')) not null, "currency_code" text not null, "balance" numeric not null, "raw_balance" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_ledger_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_account_deleted_at" ON "partner_ledger_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_ledger_account_unique" ON "partner_ledger_account" ("owner_id", "kind", "currency_code");`,
    )

    this.addSql(
      `create table if not exists "partner_ledger_transfer" ("id" text not null, "debit_account_id" text not null, "credit_account_id" text not null, "currency_code" text not null, "amount" numeric not null, "kind" text check ("kind" in ('earn', 'mature', 'clawback')) not null, "reason" text null, "order_id" text null, "commission_id" text null, "reverses_id" text null, "idempotency_key" text not null, "posted_at" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_ledger_transfer_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_deleted_at" ON "partner_ledger_transfer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_idempotency_key_unique" ON "partner_ledger_transfer" ("idempotency_key");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_debit_account" ON "partner_ledger_transfer" ("debit_account_id", "posted_at");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_credit_account" ON "partner_ledger_transfer" ("credit_account_id", "posted_at");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_commission" ON "partner_ledger_transfer" ("commission_id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_order" ON "partner_ledger_transfer" ("order_id");`,
    )

    this.addSql(
      `create table if not exists "partner_order_sync" ("id" text not null, "order_id" text not null, "last_ticket" integer not null, "posted_ticket" integer not null, "credited" boolean not null default false, "synced_at" timestamptz null, "matures_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_order_sync_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_sync_deleted_at" ON "partner_order_sync" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_order_sync_order_unique" ON "partner_order_sync" ("order_id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_sync_oldest" ON "partner_order_sync" ("synced_at") WHERE credited AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_sync_matures_at" ON "partner_order_sync" ("matures_at") WHERE matures_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_order_sync_unfinished" ON "partner_order_sync" ("updated_at") WHERE last_ticket > posted_ticket AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_commission" cascade;`)

    this.addSql(`drop table if exists "partner_job_lease" cascade;`)

    this.addSql(`drop table if exists "partner_ledger_account" cascade;`)

    this.addSql(`drop table if exists "partner_ledger_transfer" cascade;`)

    this.addSql(`drop table if exists "partner_order_sync" cascade;`)
  }
}
