import type { Partner, PartnerStatus, UpdatePartnerInput } from "./api-types"
import { parseWhole } from "./decimals"

/** `inherit`: as the program or the Partner defaults say. */
export type WindowChoice = "inherit" | "days" | "endless"

/** The form is flat; its names are the last part of the API's paths. */
export interface EditPartnerValues {
  name: string
  status: PartnerStatus
  parent_id: string
  window: WindowChoice
  days: string
  notify_on_lead: boolean
  notify_on_sale: boolean
}

/** What the form says at first. */
export const toEditValues = (partner: Partner): EditPartnerValues => ({
  name: partner.name,
  status: partner.status,
  parent_id: partner.parent?.id ?? "",
  window: toWindowChoice(partner.tracking_window),
  days: String(partner.tracking_window?.days ?? ""),
  notify_on_lead: partner.notify_on_lead,
  notify_on_sale: partner.notify_on_sale,
})

/** How long a partner's referrals count. */
export const toWindowChoice = (
  window: Partner["tracking_window"],
): WindowChoice => {
  if (!window) {
    return "inherit"
  }
  return window.days === null ? "endless" : "days"
}

/** What the API takes. */
export const toUpdatePartner = ({
  window,
  days,
  parent_id,
  ...values
}: EditPartnerValues): UpdatePartnerInput => ({
  ...values,
  parent_id: parent_id || null,
  tracking_window: toTrackingWindow(window, days),
})

const toTrackingWindow = (
  window: WindowChoice,
  days: string,
): UpdatePartnerInput["tracking_window"] => {
  switch (window) {
    case "inherit":
      return null
    case "endless":
      return { days: null }
    case "days":
      // What is no number must not become null, which means without end.
      return { days: parseWhole(days) || 0 }
  }
}
