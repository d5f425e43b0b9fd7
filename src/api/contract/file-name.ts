/**
 * A file's name that is safe in a header and on every system.
 * @param parts times in them are cut to their days
 */
export function toFileName(
  parts: readonly (string | undefined)[],
  ending: string,
): string {
  const name = parts
    .flatMap((part) => part ?? [])
    .map((part) => part.replace(/^(\d{4}-\d\d-\d\d)T.*$/, "$1"))
    .join("-")
  return `${name.replace(/[^\w-]/g, "")}.${ending}`
}
