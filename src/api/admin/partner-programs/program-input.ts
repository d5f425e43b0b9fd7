import type {
  CreateProgramInput,
  UpdateProgramInput,
} from "../../../modules/partner/types"
import { toAmounts } from "../../contract/amounts-schema"
import type { CreateProgramBody, UpdateProgramBody } from "./contract"

/** A program as the dashboard sends it, in the engine's terms. */
export function toProgramInput(body: CreateProgramBody): CreateProgramInput
export function toProgramInput(body: UpdateProgramBody): UpdateProgramInput
export function toProgramInput({
  starts_at,
  ends_at,
  base,
  minimum_order,
  order_cap,
  month_cap,
  ...same
}: UpdateProgramBody): UpdateProgramInput {
  return {
    ...same,
    starts_at: toTime(starts_at),
    ends_at: toTime(ends_at),
    base_before_discounts: base?.before_discounts,
    base_includes_tax: base?.include_tax,
    base_includes_shipping: base?.include_shipping,
    minimum_order: minimum_order && toAmounts(minimum_order),
    order_cap: order_cap && toAmounts(order_cap),
    month_cap: month_cap && toAmounts(month_cap),
  }
}

/** A day stands for its beginning (UTC). */
function toTime(
  dayOrTime: string | null | undefined,
): string | null | undefined {
  return dayOrTime && new Date(dayOrTime).toISOString()
}
