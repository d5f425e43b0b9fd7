import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where rate-limiter-flexible counts tries, shared by all machines of a store. */
export class Migration20261121070003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "partner_rate_limit" (
         "key" varchar(255) PRIMARY KEY,
         "points" integer NOT NULL DEFAULT 0,
         "expire" bigint
       );`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS "partner_rate_limit";`)
  }
}
