import { Migration } from "@medusajs/framework/mikro-orm/migrations"

import { makeAppendOnly, undoAppendOnly } from "../../../utils/append-only"

/** Versions of terms decide about old orders: nobody may rewrite them. */
export class Migration20261121070001 extends Migration {
  override async up(): Promise<void> {
    makeAppendOnly("partner_terms_version").forEach((sql) => this.addSql(sql))
  }

  override async down(): Promise<void> {
    undoAppendOnly("partner_terms_version").forEach((sql) => this.addSql(sql))
  }
}
