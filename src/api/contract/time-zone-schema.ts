import { z } from "@medusajs/framework/zod"

/** Offsets like +02:00 are refused: PostgreSQL reads their sign the other way round. */
const NAME = /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/

/** A time zone by its IANA name, as a browser tells it. */
export const timeZoneSchema = () =>
  z.string().refine(isTimeZone, 'must be a time zone like "Europe/Berlin"')

function isTimeZone(name: string): boolean {
  if (!NAME.test(name)) {
    return false
  }
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return true
  } catch {
    return false
  }
}
