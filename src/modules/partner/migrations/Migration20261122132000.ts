import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The orders in which partners and who takes part in a program are listed, and a partner's
 * recruits by code: a page of each is read from an index.
 */
export class Migration20261122132000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_parent_id";`)

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_parent_code" ON "partner" ("parent_id", "code_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_name" ON "partner" ("name", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_created_at" ON "partner" ("created_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_updated_at" ON "partner" ("updated_at", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_enrollment_active" ON "partner_enrollment" ("program_id", "created_at", "id") WHERE status = 'active' AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_partner_parent_code";`)
    this.addSql(`drop index if exists "IDX_partner_name";`)
    this.addSql(`drop index if exists "IDX_partner_created_at";`)
    this.addSql(`drop index if exists "IDX_partner_updated_at";`)

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_partner_parent_id" ON "partner" ("parent_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(`drop index if exists "IDX_partner_enrollment_active";`)
  }
}
