import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122013015 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_payout_batch" drop constraint if exists "partner_payout_batch_idempotency_key_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_payout" drop constraint if exists "partner_payout_batch_partner_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_payout" ("id" text not null, "batch_id" text not null, "partner_id" text not null, "currency_code" text not null, "status" text check ("status" in ('planned', 'left_out', 'in_transit', 'paid', 'failed', 'canceled', 'reversed')) not null, "amount" numeric not null, "arithmetic" jsonb not null, "left_out" text check ("left_out" in ('not_active', 'under_review', 'negative', 'nothing_payable', 'below_threshold', 'no_details', 'currency_not_paid')) null, "method" text check ("method" in ('bank_transfer', 'paypal', 'stripe_connect', 'store_credit', 'other')) null, "label" text null, "in_transit_at" timestamptz null, "paid_at" timestamptz null, "reference" text null, "reason" text null, "settled_by" text null, "settled_at" timestamptz null, "provider_id" text null, "external_id" text null, "sending" text check ("sending" in ('queued', 'sent', 'accepted')) null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "sending_problem" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_payout_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_deleted_at" ON "partner_payout" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_payout_batch_partner_unique" ON "partner_payout" ("batch_id", "partner_id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_batch_status" ON "partner_payout" ("batch_id", "status", "id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_partner" ON "partner_payout" ("partner_id", "created_at");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_status" ON "partner_payout" ("status", "created_at");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_next_attempt" ON "partner_payout" ("next_attempt_at") WHERE next_attempt_at IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_payout_batch" ("id" text not null, "currency_code" text not null, "basis" text check ("basis" in ('payable', 'earned_in_range', 'beginning_and_earned')) not null, "include_inactive" boolean not null default false, "from" timestamptz null, "until" timestamptz null, "program_ids" text[] not null default '{}', "note" text null, "idempotency_key" text not null, "request_hash" text not null, "created_by" text not null, "opened_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_payout_batch_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_batch_deleted_at" ON "partner_payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_payout_batch_idempotency_key_unique" ON "partner_payout_batch" ("idempotency_key");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_batch_created" ON "partner_payout_batch" ("created_at");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_batch_unopened" ON "partner_payout_batch" ("created_at") WHERE opened_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "partner_ledger_transfer" drop constraint if exists "partner_ledger_transfer_kind_check";`,
    )

    this.addSql(
      `alter table if exists "partner_ledger_transfer" add column if not exists "payout_id" text null;`,
    )
    this.addSql(
      `alter table if exists "partner_ledger_transfer" add constraint "partner_ledger_transfer_kind_check" check("kind" in ('earn', 'mature', 'clawback', 'adjustment', 'bonus', 'payout', 'payment', 'payout_return', 'payment_reversal'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_ledger_transfer_payout" ON "partner_ledger_transfer" ("payout_id") WHERE payout_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_payout" cascade;`)

    this.addSql(`drop table if exists "partner_payout_batch" cascade;`)

    this.addSql(
      `alter table if exists "partner_ledger_transfer" drop constraint if exists "partner_ledger_transfer_kind_check";`,
    )

    this.addSql(`drop index if exists "IDX_partner_ledger_transfer_payout";`)
    this.addSql(
      `alter table if exists "partner_ledger_transfer" drop column if exists "payout_id";`,
    )

    this.addSql(
      `alter table if exists "partner_ledger_transfer" add constraint "partner_ledger_transfer_kind_check" check("kind" in ('earn', 'mature', 'clawback', 'adjustment', 'bonus'));`,
    )
  }
}
