import { hintsFor } from "../settings-hints"
import { SETTINGS_SECTIONS } from "../settings-sections"
import { SETTINGS } from "./settings-fixture"

const hints = (
  section: keyof typeof SETTINGS_SECTIONS,
  changes: Partial<typeof SETTINGS>,
) => hintsFor({ ...SETTINGS, ...changes }, SETTINGS_SECTIONS[section])

describe("Hints at combinations of Partner defaults", () => {
  it("has none for a store that saved nothing", () => {
    expect(hintsFor(SETTINGS, Object.values(SETTINGS_SECTIONS).flat())).toEqual(
      [],
    )
  })

  it("says that pay if unused does nothing without a level 2", () => {
    expect(hints("commissions", { levels: 1, pay_if_unused: true })).toEqual([
      "unusedWithOneLevel",
    ])
    expect(hints("commissions", { levels: 1 })).toEqual([])
  })

  it("says that pay if unused does nothing where sale partners are not paid", () => {
    expect(
      hints("commissions", {
        payout_participants: "lead",
        pay_if_unused: true,
      }),
    ).toEqual(["unusedWithoutSale", "leadOnly"])
  })

  it("warns of addresses that count for ever", () => {
    expect(hints("credit", { use_ip_address: true })).toEqual(["ipWithoutEnd"])
    expect(
      hints("credit", { use_ip_address: true, tracking_window_days: 7 }),
    ).toEqual([])
  })

  it("keeps to the settings that are asked for", () => {
    expect(hints("links", { hold_days: 0, levels: 1 })).toEqual([])
    expect(hints("payout", { hold_days: 0, hold_from: "delivery" })).toEqual([
      "noHoldPeriod",
      "holdFromDelivery",
    ])
  })
})
