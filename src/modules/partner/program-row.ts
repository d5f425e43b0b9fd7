import { MedusaError, removeUndefined } from "@medusajs/framework/utils"

import type { ProgramDTO, UpdateProgramInput } from "./types"

type Dates = Pick<ProgramDTO, "starts_at" | "ends_at">

/**
 * What a new program says unless told. The database has the same defaults, but a row
 * that is about to be written does not know them yet, and its terms are kept with it.
 */
export const NEW_PROGRAM = {
  access: "invitation",
  starts_at: null,
  ends_at: null,
  credit: "upfront",
  base_before_discounts: false,
  base_includes_tax: false,
  base_includes_shipping: false,
  minimum_order: {},
  order_cap: {},
  month_cap: {},
  repeat: { type: "forever" },
  tracking_window: null,
} satisfies Partial<ProgramDTO>

/** A program's input as the table keeps it; what was left out stays left out. */
export function toProgramRow<Input extends UpdateProgramInput>({
  starts_at,
  ends_at,
  ...same
}: Input) {
  return removeUndefined({
    ...same,
    minimum_order: same.minimum_order as Record<string, unknown> | undefined,
    order_cap: same.order_cap as Record<string, unknown> | undefined,
    month_cap: same.month_cap as Record<string, unknown> | undefined,
    repeat: same.repeat as Record<string, unknown> | undefined,
    tracking_window: same.tracking_window as
      Record<string, unknown> | null | undefined,
    starts_at: toDate(starts_at),
    ends_at: toDate(ends_at),
  })
}

function toDate(time: string | null | undefined): Date | null | undefined {
  return typeof time === "string" ? new Date(time) : time
}

/** @throws MedusaError invalid data */
export function assertEndsAfterStart({ starts_at, ends_at }: Dates): void {
  if (starts_at && ends_at && ends_at <= starts_at) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `ends_at: must be after starts_at (${starts_at.toISOString()})`,
    )
  }
}
