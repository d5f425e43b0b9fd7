import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121180316 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_portal_visit" drop constraint if exists "partner_portal_visit_code_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_activity" ("id" text not null, "partner_id" text not null, "kind" text not null, "actor_type" text check ("actor_type" in ('admin', 'member', 'system')) not null, "actor_id" text null, "data" jsonb not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_activity_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_activity_deleted_at" ON "partner_activity" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_activity_partner" ON "partner_activity" ("partner_id", "created_at");`,
    )

    this.addSql(
      `create table if not exists "partner_portal_setting" ("id" text not null, "welcome_title" text null, "welcome_message" text null, "hidden_entries" jsonb not null default '{"names":[]}', "logo_file_id" text null, "logo_url" text null, "accent_color" text null, "accent_color_dark" text null, "heading_font" text null, "body_font" text null, "corner_radius" integer null, "sender_name" text null, "sender_email" text null, "reply_to_email" text null, "approval" text check ("approval" in ('manual', 'automatic')) not null default 'manual', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_portal_setting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_portal_setting_deleted_at" ON "partner_portal_setting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "partner_portal_visit" ("id" text not null, "partner_id" text not null, "user_id" text not null, "code_hash" text not null, "code_expires_at" timestamptz not null, "redeemed_at" timestamptz null, "ends_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_portal_visit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_portal_visit_deleted_at" ON "partner_portal_visit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_portal_visit_code_unique" ON "partner_portal_visit" ("code_hash");`,
    )

    this.addSql(
      `alter table if exists "partner" drop constraint if exists "partner_status_check";`,
    )

    this.addSql(
      `alter table if exists "partner" add column if not exists "applied_at" timestamptz null, add column if not exists "application_message" text null, add column if not exists "decided_at" timestamptz null, add column if not exists "rejection_reason" text null, add column if not exists "website" text null, add column if not exists "phone" text null;`,
    )
    this.addSql(
      `alter table if exists "partner" add constraint "partner_status_check" check("status" in ('applied', 'active', 'inactive', 'rejected'));`,
    )

    this.addSql(
      `alter table if exists "partner_member" add column if not exists "invited_at" timestamptz null, add column if not exists "joined_at" timestamptz null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_activity" cascade;`)

    this.addSql(`drop table if exists "partner_portal_setting" cascade;`)

    this.addSql(`drop table if exists "partner_portal_visit" cascade;`)

    this.addSql(
      `alter table if exists "partner" drop constraint if exists "partner_status_check";`,
    )

    this.addSql(
      `alter table if exists "partner" drop column if exists "applied_at", drop column if exists "application_message", drop column if exists "decided_at", drop column if exists "rejection_reason", drop column if exists "website", drop column if exists "phone";`,
    )

    this.addSql(
      `alter table if exists "partner" add constraint "partner_status_check" check("status" in ('active', 'inactive'));`,
    )

    this.addSql(
      `alter table if exists "partner_member" drop column if exists "invited_at", drop column if exists "joined_at";`,
    )
  }
}
