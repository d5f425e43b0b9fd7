import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121181615 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_member_token" drop constraint if exists "partner_member_token_hash_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_member_token" ("id" text not null, "member_id" text not null, "purpose" text check ("purpose" in ('invitation', 'password_reset')) not null, "token_hash" text not null, "credentials" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_member_token_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_member_token_deleted_at" ON "partner_member_token" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_member_token_hash_unique" ON "partner_member_token" ("token_hash");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_member_token_member" ON "partner_member_token" ("member_id");`,
    )

    this.addSql(
      `alter table if exists "partner_member" add column if not exists "sessions_from" timestamptz null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_member_token" cascade;`)

    this.addSql(
      `alter table if exists "partner_member" drop column if exists "sessions_from";`,
    )
  }
}
