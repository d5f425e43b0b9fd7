import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** By name: what each of them is on. */
const INDEXES = {
  IDX_partner_click_deleted_at: `("deleted_at") WHERE deleted_at IS NULL`,
  IDX_partner_click_ip_hash: `("ip_hash", "occurred_at") WHERE ip_hash IS NOT NULL AND deleted_at IS NULL`,
  IDX_partner_click_link_id: `("link_id", "occurred_at") WHERE link_id IS NOT NULL AND deleted_at IS NULL`,
  IDX_partner_click_partner_id: `("partner_id", "occurred_at")`,
  IDX_partner_click_visit_at: `("occurred_at") WHERE counted_as = 'visit' AND deleted_at IS NULL`,
  IDX_partner_click_visitor_id: `("visitor_id", "occurred_at") WHERE visitor_id IS NOT NULL AND deleted_at IS NULL`,
}

/**
 * Makes the partition of the month that a moment is in, UTC. What waited for it in the
 * default partition moves there; who would add to that waits until it has.
 */
const PREPARE_MONTH = `CREATE FUNCTION partner_center_prepare_click_month(moment timestamptz)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month timestamp := date_trunc('month', moment AT TIME ZONE 'UTC');
  begins timestamptz := month AT TIME ZONE 'UTC';
  ends timestamptz := (month + interval '1 month') AT TIME ZONE 'UTC';
  place text := 'partner_click_' || to_char(month, 'YYYY_MM');
BEGIN
  IF to_regclass(place) IS NOT NULL THEN
    RETURN;
  END IF;
  LOCK TABLE partner_click_default IN ACCESS EXCLUSIVE MODE;
  IF to_regclass(place) IS NOT NULL THEN
    RETURN;
  END IF;
  EXECUTE format('CREATE TABLE %I (LIKE partner_click INCLUDING ALL)', place);
  EXECUTE format(
    'WITH moved AS (
       DELETE FROM partner_click_default
       WHERE occurred_at >= $1 AND occurred_at < $2 RETURNING *
     )
     INSERT INTO %I SELECT * FROM moved', place) USING begins, ends;
  EXECUTE format(
    'ALTER TABLE partner_click ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
    place, begins, ends);
END $$;`

/** The months of the clicks that are there, and those that come next. */
const PREPARE_MONTHS = `DO $$
DECLARE
  months timestamptz[] := ARRAY(
    SELECT DISTINCT date_trunc('month', occurred_at, 'UTC')
    FROM partner_click_default
    UNION
    SELECT (date_trunc('month', now() AT TIME ZONE 'UTC')
      + make_interval(months => ahead)) AT TIME ZONE 'UTC'
    FROM generate_series(0, 2) ahead
  );
  month timestamptz;
BEGIN
  FOREACH month IN ARRAY months LOOP
    PERFORM partner_center_prepare_click_month(month);
  END LOOP;
END $$;`

/**
 * Divides the clicks by month, so that years of them make neither writing nor reading
 * slower, and old months can go at once. The table that was there becomes the default
 * partition, which takes what has no month yet.
 */
export class Migration20261122061500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE "partner_click" RENAME TO "partner_click_default";`,
    )
    this.addSql(
      `ALTER TABLE "partner_click_default" DROP CONSTRAINT "partner_click_pkey";`,
    )
    Object.keys(INDEXES).forEach((index) => {
      this.addSql(`DROP INDEX IF EXISTS "${index}";`)
    })
    this.addSql(
      `CREATE TABLE "partner_click" (LIKE "partner_click_default" INCLUDING ALL) PARTITION BY RANGE ("occurred_at");`,
    )
    // A key of a table in parts must have in it what divides it.
    this.addSql(
      `ALTER TABLE "partner_click" ADD CONSTRAINT "partner_click_pkey" PRIMARY KEY ("id", "occurred_at");`,
    )
    this.createIndexes()
    this.addSql(
      `ALTER TABLE "partner_click" ATTACH PARTITION "partner_click_default" DEFAULT;`,
    )
    this.addSql(PREPARE_MONTH)
    this.addSql(PREPARE_MONTHS)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP FUNCTION IF EXISTS partner_center_prepare_click_month;`)
    this.addSql(
      `CREATE TABLE "partner_click_whole" (LIKE "partner_click" INCLUDING DEFAULTS INCLUDING CONSTRAINTS);`,
    )
    this.addSql(
      `INSERT INTO "partner_click_whole" SELECT * FROM "partner_click";`,
    )
    this.addSql(`DROP TABLE "partner_click";`)
    this.addSql(`ALTER TABLE "partner_click_whole" RENAME TO "partner_click";`)
    this.addSql(
      `ALTER TABLE "partner_click" ADD CONSTRAINT "partner_click_pkey" PRIMARY KEY ("id");`,
    )
    this.createIndexes()
  }

  private createIndexes(): void {
    Object.entries(INDEXES).forEach(([name, columns]) => {
      this.addSql(`CREATE INDEX "${name}" ON "partner_click" ${columns};`)
    })
  }
}
