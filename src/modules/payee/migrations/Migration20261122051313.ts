import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122051313 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_payout_setting_news" drop constraint if exists "partner_payout_setting_news_version_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_payout_setting_news" ("id" text not null, "partner_id" text not null, "version" integer not null, "method" text check ("method" in ('bank_transfer', 'paypal', 'stripe_connect', 'store_credit', 'other')) null, "label" text null, "details_changed" boolean not null, "changed_at" timestamptz not null, "changed_by" text check ("changed_by" in ('member', 'admin')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_payout_setting_news_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_setting_news_deleted_at" ON "partner_payout_setting_news" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_payout_setting_news_version_unique" ON "partner_payout_setting_news" ("partner_id", "version");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_setting_news_changed" ON "partner_payout_setting_news" ("changed_at");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_payout_setting_news" cascade;`)
  }
}
