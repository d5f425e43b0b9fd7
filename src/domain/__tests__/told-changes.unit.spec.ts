import { toldChanges, type ToldPartner } from "../told-changes"

const ANA: ToldPartner = {
  name: "Ana",
  status: "active",
  parent_id: null,
  tracking_window: { days: 30 },
  notify_on_lead: true,
  notify_on_sale: true,
  notify_on_payout: true,
  website: null,
  phone: null,
}

describe("toldChanges", () => {
  it("tells nothing where nothing became different", () => {
    expect(toldChanges(ANA, { ...ANA, tracking_window: { days: 30 } })).toEqual(
      [],
    )
  })

  it("names the fields, and the status by itself", () => {
    expect(
      toldChanges(ANA, {
        ...ANA,
        status: "inactive",
        tracking_window: { days: 60 },
        website: "https://ana.example",
      }),
    ).toEqual([
      { kind: "deactivated" },
      { kind: "changed", data: { fields: ["tracking_window", "website"] } },
    ])
    expect(toldChanges({ ...ANA, status: "inactive" }, ANA)).toEqual([
      { kind: "activated" },
    ])
  })
})
