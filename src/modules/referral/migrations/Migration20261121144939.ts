import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Customers without an e-mail address are people too: NULLs would not be unique. */
export class Migration20261121144939 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_referral_click_unique";`)
    this.addSql(
      `update "partner_referral" twin set "deleted_at" = now()
       from "partner_referral" first
       where twin."click_id" = first."click_id" and twin."source" = first."source"
         and coalesce(twin."email_key", twin."customer_id", '') = coalesce(first."email_key", first."customer_id", '')
         and first."id" < twin."id" and first."deleted_at" is null and twin."deleted_at" is null;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_referral_click_person_unique" ON "partner_referral" ("click_id", "source", coalesce("email_key", "customer_id", '')) WHERE click_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop index if exists "IDX_partner_referral_click_person_unique";`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_partner_referral_click_unique" ON "partner_referral" ("click_id", "email_key", "source") WHERE click_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }
}
