import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121182502 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "partner_resource" ("id" text not null, "kind" text check ("kind" in ('banner', 'email_copy', 'page', 'file')) not null, "name" text not null, "description" text null, "status" text check ("status" in ('published', 'draft')) not null default 'draft', "rank" integer not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "program_ids" text[] not null default '{}', "link_id" text null, "subject" text null, "body" text null, "alt" text null, "file_id" text null, "file_url" text null, "file_name" text null, "mime_type" text null, "file_size" integer null, "width" integer null, "height" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_resource_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_resource_deleted_at" ON "partner_resource" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_resource_rank" ON "partner_resource" ("rank") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_resource_program_ids" ON "partner_resource" USING GIN ("program_ids") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_resource_file_id" ON "partner_resource" ("file_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_resource" cascade;`)
  }
}
