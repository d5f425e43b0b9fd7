import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = ["visits", "leads", "orders"]

/** Days of partners have their sums beside the quarters of an hour, and in the index. */
export class Migration20261122121500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_activity_day"
         ${KINDS.map((kind) => `ADD COLUMN "${kind}" integer NULL`).join(", ")};`,
    )
    this.addSql(
      `UPDATE "partner_activity_day" SET ${KINDS.map(
        (kind) =>
          `${kind} = (SELECT coalesce(sum(counted), 0) FROM unnest(quarter_${kind}) AS counted)`,
      ).join(", ")};`,
    )
    this.addSql(
      `ALTER TABLE "partner_activity_day"
         ${KINDS.map((kind) => `ALTER COLUMN "${kind}" SET NOT NULL`).join(", ")},
         DROP CONSTRAINT "partner_activity_day_pkey",
         ADD CONSTRAINT "partner_activity_day_pkey"
           PRIMARY KEY ("partner_id", "day") INCLUDE (${KINDS.join(", ")});`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_activity_day"
         DROP CONSTRAINT "partner_activity_day_pkey",
         ${KINDS.map((kind) => `DROP COLUMN "${kind}"`).join(", ")},
         ADD CONSTRAINT "partner_activity_day_pkey" PRIMARY KEY ("partner_id", "day");`,
    )
  }
}
