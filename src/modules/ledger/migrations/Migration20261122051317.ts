import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122051317 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "partner_payout_news" drop constraint if exists "partner_payout_news_payout_status_unique";`,
    )
    this.addSql(
      `create table if not exists "partner_payout_news" ("id" text not null, "payout_id" text not null, "status" text check ("status" in ('planned', 'left_out', 'in_transit', 'paid', 'failed', 'canceled', 'reversed')) not null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "partner_payout_news_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_news_deleted_at" ON "partner_payout_news" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_payout_news_payout_status_unique" ON "partner_payout_news" ("payout_id", "status");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_payout_news_created" ON "partner_payout_news" ("created_at");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "partner_payout_news" cascade;`)
  }
}
