import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Parts of the house's accounts: each holds some of the account's balance and count, so
 * that postings at the same time need not wait for each other. An account has what it had
 * before, and its parts.
 */
export class Migration20261122094500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE TABLE IF NOT EXISTS "partner_ledger_account_part" (
         "account_id" text NOT NULL REFERENCES "partner_ledger_account" ("id"),
         "part" integer NOT NULL,
         "balance" numeric NOT NULL,
         "transfers" bigint NOT NULL,
         PRIMARY KEY ("account_id", "part")
       ) WITH (fillfactor = 50);`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `UPDATE "partner_ledger_account" account
       SET "balance" = account."balance" + part."balance",
         "transfers" = account."transfers" + part."transfers"
       FROM (
         SELECT "account_id", sum("balance") AS "balance", sum("transfers") AS "transfers"
         FROM "partner_ledger_account_part" GROUP BY "account_id"
       ) part WHERE part."account_id" = account."id";`,
    )
    this.addSql(`DROP TABLE "partner_ledger_account_part";`)
  }
}
