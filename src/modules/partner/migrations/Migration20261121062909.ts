import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121062909 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_terms_version" drop constraint if exists "partner_terms_version_number_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_program_rule" drop constraint if exists "partner_program_rule_product_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_program_rule" drop constraint if exists "partner_program_rule_default_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_enrollment" drop constraint if exists "partner_enrollment_partner_program_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_member" drop constraint if exists "partner_member_email_unique";`,
    )
    this.addSql(
      `alter table if exists "partner" drop constraint if exists "partner_code_key_unique";`,
    )
    this.addSql(
      `create table if not exists "partner" ("id" text not null, "code" text not null, "code_key" text not null, "name" text not null, "status" text check ("status" in ('active', 'inactive')) not null, "parent_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_deleted_at" ON "partner" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_code_key_unique" ON "partner" ("code_key");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_parent_id" ON "partner" ("parent_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_member" ("id" text not null, "email" text not null, "first_name" text null, "last_name" text null, "role" text check ("role" in ('owner', 'manager', 'viewer')) not null, "partner_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_member_partner_id" ON "partner_member" ("partner_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_member_deleted_at" ON "partner_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_member_email_unique" ON "partner_member" ("email") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_program" ("id" text not null, "name" text not null, "description" text null, "priority" integer not null default 0, "status" text check ("status" in ('active', 'inactive')) not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "credit" text check ("credit" in ('upfront', 'as_paid')) not null default 'upfront', "base_before_discounts" boolean not null default false, "base_includes_tax" boolean not null default false, "base_includes_shipping" boolean not null default false, "minimum_order" jsonb not null default '{}', "order_cap" jsonb not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_program_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_program_deleted_at" ON "partner_program" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_enrollment" ("id" text not null, "status" text check ("status" in ('active', 'ended')) not null, "partner_id" text not null, "program_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_enrollment_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_enrollment_partner_id" ON "partner_enrollment" ("partner_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_enrollment_program_id" ON "partner_enrollment" ("program_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_enrollment_deleted_at" ON "partner_enrollment" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_enrollment_partner_program_unique" ON "partner_enrollment" ("partner_id", "program_id");`,
    )

    this.addSql(
      `create table if not exists "partner_program_rule" ("id" text not null, "scope" text check ("scope" in ('default', 'product', 'product_type', 'product_tag', 'collection', 'category')) not null, "target_id" text null, "rates" jsonb not null, "program_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_program_rule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_program_rule_program_id" ON "partner_program_rule" ("program_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_program_rule_deleted_at" ON "partner_program_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_program_rule_default_unique" ON "partner_program_rule" ("program_id") WHERE scope = 'default' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_program_rule_target_unique" ON "partner_program_rule" ("program_id", "scope", "target_id") WHERE target_id IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_setting" ("id" text not null, "code_prefix" text null, "credited_partner" text check ("credited_partner" in ('latest', 'first')) not null, "tracking_window_days" integer null, "levels" integer not null, "payout_calculation" text check ("payout_calculation" in ('percent', 'amount', 'both')) not null, "pay_if_unused" boolean not null, "hold_days" integer not null, "hold_from" text check ("hold_from" in ('order', 'delivery')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_setting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_setting_deleted_at" ON "partner_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_terms_version" ("id" text not null, "subject" text check ("subject" in ('settings', 'partner', 'program', 'rule', 'enrollment')) not null, "subject_id" text not null, "version" integer not null, "valid_from" timestamptz not null, "terms" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_terms_version_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_terms_version_deleted_at" ON "partner_terms_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_terms_version_number_unique" ON "partner_terms_version" ("subject_id", "version");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_terms_version_valid_from" ON "partner_terms_version" ("subject_id", "valid_from");`,
    )

    this.addSql(
      `alter table if exists "partner_member" add constraint "partner_member_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "partner_enrollment" add constraint "partner_enrollment_partner_id_foreign" foreign key ("partner_id") references "partner" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "partner_enrollment" add constraint "partner_enrollment_program_id_foreign" foreign key ("program_id") references "partner_program" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "partner_program_rule" add constraint "partner_program_rule_program_id_foreign" foreign key ("program_id") references "partner_program" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_member" drop constraint if exists "partner_member_partner_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "partner_enrollment" drop constraint if exists "partner_enrollment_partner_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "partner_enrollment" drop constraint if exists "partner_enrollment_program_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "partner_program_rule" drop constraint if exists "partner_program_rule_program_id_foreign";`,
    )

    this.addSql(`drop table if exists "partner" cascade;`)

    this.addSql(`drop table if exists "partner_member" cascade;`)

    this.addSql(`drop table if exists "partner_program" cascade;`)

    this.addSql(`drop table if exists "partner_enrollment" cascade;`)

    this.addSql(`drop table if exists "partner_program_rule" cascade;`)

    this.addSql(`drop table if exists "partner_setting" cascade;`)

    this.addSql(`drop table if exists "partner_terms_version" cascade;`)
  }
}
