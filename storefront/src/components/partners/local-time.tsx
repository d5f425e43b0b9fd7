"use client"

import { useSyncExternalStore } from "react"

const never = () => () => undefined

/** A time of the day on the reader's own clock, which the server does not know. */
export const LocalTime = ({ iso }: { iso: string }) => {
  const time = useSyncExternalStore(
    never,
    () => timeOf(iso),
    () => `${timeOf(iso, "UTC")} UTC`,
  )
  return <time dateTime={iso}>{time}</time>
}

const timeOf = (iso: string, timeZone?: string) =>
  new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone }).format(
    new Date(iso),
  )
