import { Migration } from "@medusajs/framework/mikro-orm/migrations"

import { makeAppendOnly, undoAppendOnly } from "../../../utils/append-only"

/**
 * What the models cannot say. The `raw_` columns that Medusa reads exact numbers from
 * are generated, so that an amount stands in one place only; the currency is part of the
 * foreign keys, so that no transfer can join accounts of different currencies.
 */
export class Migration20261121070002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(generatedRaw("partner_ledger_account", "balance"))
    this.addSql(generatedRaw("partner_ledger_transfer", "amount"))
    this.addSql(
      `ALTER TABLE "partner_ledger_account"
         ADD CONSTRAINT "partner_ledger_account_currency_unique"
         UNIQUE ("id", "currency_code");`,
    )
    this.addSql(
      `ALTER TABLE "partner_ledger_transfer"
         ADD COLUMN "seq" bigint GENERATED ALWAYS AS IDENTITY,
         ADD CONSTRAINT "partner_ledger_transfer_amount_check" CHECK ("amount" > 0),
         ADD CONSTRAINT "partner_ledger_transfer_accounts_check"
           CHECK ("debit_account_id" <> "credit_account_id"),
         ADD CONSTRAINT "partner_ledger_transfer_debit_foreign"
           FOREIGN KEY ("debit_account_id", "currency_code")
           REFERENCES "partner_ledger_account" ("id", "currency_code"),
         ADD CONSTRAINT "partner_ledger_transfer_credit_foreign"
           FOREIGN KEY ("credit_account_id", "currency_code")
           REFERENCES "partner_ledger_account" ("id", "currency_code"),
         ADD CONSTRAINT "partner_ledger_transfer_commission_foreign"
           FOREIGN KEY ("commission_id") REFERENCES "partner_commission" ("id"),
         ADD CONSTRAINT "partner_ledger_transfer_reverses_foreign"
           FOREIGN KEY ("reverses_id") REFERENCES "partner_ledger_transfer" ("id");`,
    )
    makeAppendOnly("partner_ledger_transfer").forEach((sql) => this.addSql(sql))
  }

  override async down(): Promise<void> {
    undoAppendOnly("partner_ledger_transfer").forEach((sql) => this.addSql(sql))
    this.addSql(
      `ALTER TABLE "partner_ledger_transfer"
         DROP COLUMN "seq",
         DROP CONSTRAINT "partner_ledger_transfer_amount_check",
         DROP CONSTRAINT "partner_ledger_transfer_accounts_check",
         DROP CONSTRAINT "partner_ledger_transfer_debit_foreign",
         DROP CONSTRAINT "partner_ledger_transfer_credit_foreign",
         DROP CONSTRAINT "partner_ledger_transfer_commission_foreign",
         DROP CONSTRAINT "partner_ledger_transfer_reverses_foreign";`,
    )
    this.addSql(
      `ALTER TABLE "partner_ledger_account"
         DROP CONSTRAINT "partner_ledger_account_currency_unique";`,
    )
    this.addSql(plainRaw("partner_ledger_account", "balance"))
    this.addSql(plainRaw("partner_ledger_transfer", "amount"))
  }
}

const RAW_VALUE = (column: string) =>
  `(('{"value":"' || "${column}"::text || '","precision":20}')::jsonb)`

function generatedRaw(table: string, column: string): string {
  return `ALTER TABLE "${table}" DROP COLUMN "raw_${column}",
    ADD COLUMN "raw_${column}" jsonb NOT NULL
      GENERATED ALWAYS AS ${RAW_VALUE(column)} STORED;`
}

function plainRaw(table: string, column: string): string {
  return `ALTER TABLE "${table}" ALTER COLUMN "raw_${column}" DROP EXPRESSION;`
}
