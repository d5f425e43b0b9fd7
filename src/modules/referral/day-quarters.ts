/** Whether a quarter of an hour of a day has something of the range `:from` to `:until`. */
export function quarterInRange(day: string, quarter: string): string {
  const begins = quarterBegins(day, quarter)
  return `(:from::timestamptz IS NULL OR ${begins} > :from::timestamptz - interval '15 minutes')
      AND (:until::timestamptz IS NULL OR ${begins} < :until::timestamptz)`
}

/** When a quarter of an hour of a day begins. */
export function quarterBegins(day: string, quarter: string): string {
  return `(${day}::timestamp AT TIME ZONE 'UTC' + ${quarter} * interval '15 minutes')`
}
