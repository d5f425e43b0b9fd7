import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121115509 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_override" drop constraint if exists "partner_override_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_override" ("id" text not null, "partner_id" text not null, "scope" text check ("scope" in ('product', 'program', 'global')) not null, "target_id" text not null, "rates" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_override_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_override_deleted_at" ON "partner_override" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_override_unique" ON "partner_override" ("partner_id", "scope", "target_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_override_target" ON "partner_override" ("target_id");`,
    )

    this.addSql(
      `alter table if exists "partner_terms_version" drop constraint if exists "partner_terms_version_subject_check";`,
    )

    this.addSql(
      `alter table if exists "partner" add column if not exists "tracking_window" jsonb null, add column if not exists "notify_on_lead" boolean not null default true, add column if not exists "notify_on_sale" boolean not null default true;`,
    )

    this.addSql(
      `alter table if exists "partner_member" add column if not exists "customer_id" text null;`,
    )

    this.addSql(
      `alter table if exists "partner_program" add column if not exists "access" text check ("access" in ('open', 'invitation')) not null default 'invitation', add column if not exists "month_cap" jsonb not null default '{}', add column if not exists "repeat" jsonb not null default '{"type":"forever"}', add column if not exists "tracking_window" jsonb null;`,
    )

    this.addSql(
      `alter table if exists "partner_program_rule" add column if not exists "tiers" jsonb null;`,
    )

    this.addSql(
      `alter table if exists "partner_setting" add column if not exists "tracking_method" text check ("tracking_method" in ('cookies', 'cookies_and_history')) not null default 'cookies', add column if not exists "use_ip_address" boolean not null default false, add column if not exists "preferred_source" text check ("preferred_source" in ('coupon', 'link')) not null default 'coupon', add column if not exists "self_referral" text check ("self_referral" in ('allow', 'review', 'refuse')) not null default 'review', add column if not exists "payout_participants" text check ("payout_participants" in ('sale', 'lead', 'both')) not null default 'sale', add column if not exists "skip_notifications" boolean not null default false, add column if not exists "custom_link_url" text null;`,
    )

    this.addSql(
      `alter table if exists "partner_terms_version" add constraint "partner_terms_version_subject_check" check("subject" in ('settings', 'partner', 'program', 'rule', 'enrollment', 'override'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_override" cascade;`)

    this.addSql(
      `alter table if exists "partner_terms_version" drop constraint if exists "partner_terms_version_subject_check";`,
    )

    this.addSql(
      `alter table if exists "partner" drop column if exists "tracking_window", drop column if exists "notify_on_lead", drop column if exists "notify_on_sale";`,
    )

    this.addSql(
      `alter table if exists "partner_member" drop column if exists "customer_id";`,
    )

    this.addSql(
      `alter table if exists "partner_program" drop column if exists "access", drop column if exists "month_cap", drop column if exists "repeat", drop column if exists "tracking_window";`,
    )

    this.addSql(
      `alter table if exists "partner_program_rule" drop column if exists "tiers";`,
    )

    this.addSql(
      `alter table if exists "partner_setting" drop column if exists "tracking_method", drop column if exists "use_ip_address", drop column if exists "preferred_source", drop column if exists "self_referral", drop column if exists "payout_participants", drop column if exists "skip_notifications", drop column if exists "custom_link_url";`,
    )

    this.addSql(
      `alter table if exists "partner_terms_version" add constraint "partner_terms_version_subject_check" check("subject" in ('settings', 'partner', 'program', 'rule', 'enrollment'));`,
    )
  }
}
