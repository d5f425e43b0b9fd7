import type { Partner } from "../api-types"
import { toEditValues, toUpdatePartner } from "../edit-partner-form"

const partner = (tracking_window: Partner["tracking_window"]) =>
  ({
    name: "Ana",
    status: "active",
    parent: null,
    website: "https://ana.example",
    phone: null,
    tracking_window,
    notify_on_lead: true,
    notify_on_sale: false,
    notify_on_payout: false,
  }) as Partner

describe("The form of a partner", () => {
  it.each([[null], [{ days: null }], [{ days: 30 }]])(
    "that nobody touched changes nothing: window %j",
    (tracking_window) => {
      expect(toUpdatePartner(toEditValues(partner(tracking_window)))).toEqual({
        name: "Ana",
        status: "active",
        parent_id: null,
        website: "https://ana.example",
        phone: null,
        tracking_window,
        notify_on_lead: true,
        notify_on_sale: false,
        notify_on_payout: false,
      })
    },
  )

  it("says nothing of an applicant's status, who is approved instead", () => {
    const applicant = { ...partner(null), status: "applied" as const }
    expect(toUpdatePartner(toEditValues(applicant)).status).toBeUndefined()
  })

  it.each(["", "abc", "1.000"])(
    "never makes %p a window without end",
    (days) => {
      const values = { ...toEditValues(partner(null)), days }
      expect(
        toUpdatePartner({ ...values, window: "days" }).tracking_window,
      ).toEqual({ days: 0 })
    },
  )
})
