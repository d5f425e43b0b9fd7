/**
 * SQL that makes a table append only: the database itself refuses to change, delete
 * or truncate its rows, whoever asks.
 * @param columns what of a row never changes; left out: nothing of it does
 */
export function makeAppendOnly(
  table: string,
  columns: readonly string[] = [],
): string[] {
  const guarded = columns.map((column) => `"${column}"`).join(", ")
  return [
    `CREATE OR REPLACE FUNCTION partner_center_refuse_change() RETURNS trigger
     LANGUAGE plpgsql AS $$
     BEGIN
       RAISE EXCEPTION '% is append only: % is not allowed', TG_TABLE_NAME, TG_OP
         USING ERRCODE = 'restrict_violation';
     END $$;`,
    `CREATE TRIGGER "${table}_append_only" BEFORE UPDATE${guarded && ` OF ${guarded}`} OR DELETE ON "${table}"
     FOR EACH ROW EXECUTE FUNCTION partner_center_refuse_change();`,
    `CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}"
     FOR EACH STATEMENT EXECUTE FUNCTION partner_center_refuse_change();`,
  ]
}

/** SQL that takes the guard off again. */
export function undoAppendOnly(table: string): string[] {
  return [
    `DROP TRIGGER IF EXISTS "${table}_append_only" ON "${table}";`,
    `DROP TRIGGER IF EXISTS "${table}_no_truncate" ON "${table}";`,
  ]
}
