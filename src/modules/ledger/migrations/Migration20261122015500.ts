import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the proof of the books compares with: a digest of each transfer as it was posted,
 * how many transfers each account has, and what each commission comes to.
 *
 * A digest finds who changes a transfer with the guard off, by accident or in a hurry. It
 * does not find who knows of it and computes it anew: no column can, for whoever may turn
 * triggers off may write every column.
 */
export class Migration20261122015500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_commission" ADD COLUMN "entitled" numeric NULL;`,
    )
    this.addSql(
      `UPDATE "partner_commission" commission SET "entitled" = (
         SELECT coalesce(sum(CASE transfer."kind" WHEN 'earn' THEN transfer."amount"
           WHEN 'clawback' THEN -transfer."amount" END), 0)
         FROM "partner_ledger_transfer" transfer
         WHERE transfer."commission_id" = commission."id");`,
    )
    this.addSql(
      `ALTER TABLE "partner_commission" ALTER COLUMN "entitled" SET NOT NULL;`,
    )
    this.addSql(
      `ALTER TABLE "partner_ledger_account"
         ADD COLUMN "transfers" bigint NOT NULL DEFAULT 0;`,
    )
    this.addSql(
      `UPDATE "partner_ledger_account" account SET "transfers" = side."transfers"
       FROM (
         SELECT "account_id", count(*) AS "transfers" FROM (
           SELECT "credit_account_id" AS "account_id" FROM "partner_ledger_transfer"
           UNION ALL
           SELECT "debit_account_id" FROM "partner_ledger_transfer"
         ) sides GROUP BY "account_id"
       ) side WHERE side."account_id" = account."id";`,
    )
    this.addSql(
      `ALTER TABLE "partner_ledger_transfer" ADD COLUMN "digest" text NULL;`,
    )
    DIGEST.forEach((sql) => this.addSql(sql))
    this.addSql(
      `ALTER TABLE "partner_ledger_transfer"
         DISABLE TRIGGER "partner_ledger_transfer_append_only";`,
    )
    this.addSql(
      `UPDATE "partner_ledger_transfer" transfer
       SET "digest" = partner_center_transfer_digest(transfer);`,
    )
    this.addSql(
      `ALTER TABLE "partner_ledger_transfer"
         ENABLE TRIGGER "partner_ledger_transfer_append_only",
         ALTER COLUMN "digest" SET NOT NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `DROP TRIGGER "partner_ledger_transfer_digest" ON "partner_ledger_transfer";`,
    )
    this.addSql(`DROP FUNCTION partner_center_keep_transfer_digest();`)
    this.addSql(
      `DROP FUNCTION partner_center_transfer_digest(partner_ledger_transfer);`,
    )
    this.addSql(`ALTER TABLE "partner_ledger_transfer" DROP COLUMN "digest";`)
    this.addSql(`ALTER TABLE "partner_ledger_account" DROP COLUMN "transfers";`)
    this.addSql(`ALTER TABLE "partner_commission" DROP COLUMN "entitled";`)
  }
}

/**
 * Every column but the digest itself and what is generated. Times are microseconds since
 * 1970, and amounts have no zeros at their end: no setting of a session changes a digest.
 */
const DIGEST = [
  `CREATE FUNCTION partner_center_transfer_digest(transfer partner_ledger_transfer)
   RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
     SELECT encode(sha256(convert_to(json_build_array(
       transfer.seq, transfer.id, transfer.debit_account_id, transfer.credit_account_id,
       transfer.currency_code, trim_scale(transfer.amount)::text, transfer.kind,
       transfer.reason, transfer.order_id, transfer.commission_id, transfer.payout_id,
       transfer.reverses_id, transfer.idempotency_key, transfer.created_by,
       (extract(epoch FROM transfer.posted_at) * 1000000)::bigint,
       (extract(epoch FROM transfer.created_at) * 1000000)::bigint,
       (extract(epoch FROM transfer.updated_at) * 1000000)::bigint,
       (extract(epoch FROM transfer.deleted_at) * 1000000)::bigint
     )::text, 'UTF8')), 'hex') $$;`,
  // A restore of data alone runs it without a search path.
  `CREATE FUNCTION partner_center_keep_transfer_digest() RETURNS trigger
   LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
   BEGIN
     NEW.digest := partner_center_transfer_digest(NEW);
     RETURN NEW;
   END $$;`,
  `CREATE TRIGGER "partner_ledger_transfer_digest"
   BEFORE INSERT ON "partner_ledger_transfer"
   FOR EACH ROW EXECUTE FUNCTION partner_center_keep_transfer_digest();`,
]
