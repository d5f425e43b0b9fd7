import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The orders in which referral history, links and coupons are listed. What is rare has an
 * index of its own, so that nobody looks for it among all orders: records that were ended or
 * have a day on which they expire, and what a partner brought before it was an order.
 */
export class Migration20261122133000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_coupon_current" ON "partner_coupon" ("started_at", "id") WHERE ended_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_link_name" ON "partner_link" ("name", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_link_created_at" ON "partner_link" ("created_at", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(`drop index if exists "IDX_partner_referral_occurred_at";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_occurred_at" ON "partner_referral" ("occurred_at", "id");`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_created_at" ON "partner_referral" ("created_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_source" ON "partner_referral" ("source", "occurred_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_ended" ON "partner_referral" ("occurred_at", "id") WHERE ended_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_expiring" ON "partner_referral" ("occurred_at", "id") WHERE ended_at IS NULL AND expires_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_lead" ON "partner_referral" ("partner_id", "occurred_at", "id") WHERE source <> 'order' AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_coupon_current";`)

    this.addSql(`drop index if exists "IDX_partner_link_name";`)
    this.addSql(`drop index if exists "IDX_partner_link_created_at";`)

    this.addSql(`drop index if exists "IDX_partner_referral_occurred_at";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_referral_occurred_at" ON "partner_referral" ("occurred_at");`,
    )
    this.addSql(`drop index if exists "IDX_partner_referral_created_at";`)
    this.addSql(`drop index if exists "IDX_partner_referral_source";`)
    this.addSql(`drop index if exists "IDX_partner_referral_ended";`)
    this.addSql(`drop index if exists "IDX_partner_referral_expiring";`)
    this.addSql(`drop index if exists "IDX_partner_referral_lead";`)
  }
}
