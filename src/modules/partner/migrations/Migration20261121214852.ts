import { Migration } from "@medusajs/framework/mikro-orm/migrations"

import { makeAppendOnly, undoAppendOnly } from "../../../utils/append-only"

export class Migration20261121214852 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_agreement_acceptance" drop constraint if exists "partner_agreement_acceptance_unique";`,
    )
    this.addSql(
      `alter table if exists "partner_agreement" drop constraint if exists "partner_agreement_version_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_agreement" ("id" text not null, "version" integer not null, "title" text not null, "body" text not null, "published_at" timestamptz not null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_agreement_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_agreement_deleted_at" ON "partner_agreement" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_agreement_version_unique" ON "partner_agreement" ("version");`,
    )

    this.addSql(
      `create table if not exists "partner_agreement_acceptance" ("id" text not null, "partner_id" text not null, "agreement_id" text not null, "version" integer not null, "accepted_at" timestamptz not null, "member_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_agreement_acceptance_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_agreement_acceptance_deleted_at" ON "partner_agreement_acceptance" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_agreement_acceptance_unique" ON "partner_agreement_acceptance" ("partner_id", "agreement_id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_agreement_acceptance_agreement" ON "partner_agreement_acceptance" ("agreement_id");`,
    )

    this.addSql(
      `create table if not exists "partner_form" ("id" text not null, "name" text not null, "kind" text check ("kind" in ('enrolment', 'lead')) not null, "status" text check ("status" in ('active', 'inactive')) not null default 'active', "program_ids" text[] not null default '{}', "parent" text check ("parent" in ('none', 'referring', 'fixed')) not null, "parent_id" text null, "approval" text check ("approval" in ('store', 'manual', 'automatic')) not null default 'store', "thanks_url" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_form_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_form_deleted_at" ON "partner_form" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "partner" add column if not exists "application_program_ids" text[] not null default '{}', add column if not exists "application_form_id" text null, add column if not exists "reapplied_at" timestamptz null, add column if not exists "reapplication_message" text null;`,
    )
    makeAppendOnly("partner_agreement", [
      "id",
      "version",
      "title",
      "body",
      "published_at",
    ]).forEach((sql) => this.addSql(sql))
  }

  override async down(): Promise<void> {
    undoAppendOnly("partner_agreement").forEach((sql) => this.addSql(sql))

    this.addSql(`drop table if exists "partner_agreement" cascade;`)

    this.addSql(`drop table if exists "partner_agreement_acceptance" cascade;`)

    this.addSql(`drop table if exists "partner_form" cascade;`)

    this.addSql(
      `alter table if exists "partner" drop column if exists "application_program_ids", drop column if exists "application_form_id", drop column if exists "reapplied_at", drop column if exists "reapplication_message";`,
    )
  }
}
