import type {
  Partner,
  PartnerStatus,
  SwitchableStatus,
  UpdatePartnerInput,
} from "./api-types"
import { parseWhole } from "./decimals"

/** `inherit`: as the program or the Partner defaults say. */
export type WindowChoice = "inherit" | "days" | "endless"

/** The form is flat; its names are the last part of the API's paths. */
export interface EditPartnerValues {
  name: string
  /** An applicant has none that can be switched. */
  status?: SwitchableStatus
  parent_id: string
  website: string
  phone: string
  window: WindowChoice
  days: string
  notify_on_lead: boolean
  notify_on_sale: boolean
  notify_on_payout: boolean
}

/** What the form says at first. */
export const toEditValues = (partner: Partner): EditPartnerValues => ({
  name: partner.name,
  status: isSwitchable(partner.status) ? partner.status : undefined,
  parent_id: partner.parent?.id ?? "",
  website: partner.website ?? "",
  phone: partner.phone ?? "",
  window: toWindowChoice(partner.tracking_window),
  days: String(partner.tracking_window?.days ?? ""),
  notify_on_lead: partner.notify_on_lead,
  notify_on_sale: partner.notify_on_sale,
  notify_on_payout: partner.notify_on_payout,
})

/** Whether a partner can be switched on and off: applicants are approved instead. */
export const isSwitchable = (
  status: PartnerStatus,
): status is SwitchableStatus => status === "active" || status === "inactive"

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
  website,
  phone,
  ...values
}: EditPartnerValues): UpdatePartnerInput => ({
  ...values,
  parent_id: parent_id || null,
  website: website.trim() || null,
  phone: phone.trim() || null,
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
