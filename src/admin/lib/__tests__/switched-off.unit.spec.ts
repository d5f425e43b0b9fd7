import { isNumberOff, offReason } from "../switched-off"

const ON = {
  levels: 3,
  payout_participants: "both",
  pay_if_unused: true,
} as const

describe("Rates that the Partner defaults switch off", () => {
  it("are none while everything counts", () => {
    for (const role of ["sale", "lead"]) {
      for (const level of [1, 2, 3]) {
        expect(offReason(ON, { role, level })).toBeNull()
      }
    }
    expect(offReason(ON, { role: "unused", level: 1 })).toBeNull()
  })

  it.each([
    [{ levels: 2 }, { role: "sale", level: 3 }, "levels"],
    [{ levels: 2 }, { role: "sale", level: 2 }, null],
    [{ payout_participants: "sale" }, { role: "lead", level: 1 }, "lead"],
    [{ payout_participants: "lead" }, { role: "sale", level: 1 }, "sale"],
    [{ payout_participants: "lead" }, { role: "unused", level: 1 }, "sale"],
    [{ pay_if_unused: false }, { role: "unused", level: 1 }, "unused"],
    [{ levels: 1 }, { role: "unused", level: 1 }, "one_level"],
  ] as const)("under %j those for %j: %s", (change, slot, reason) => {
    expect(offReason({ ...ON, ...change }, slot)).toBe(reason)
  })

  it("count percentages, amounts, or both", () => {
    const off = (payout_calculation: "percent" | "amount" | "both") =>
      (["percent", "amount"] as const).filter((number) =>
        isNumberOff({ payout_calculation }, number),
      )
    expect(off("both")).toEqual([])
    expect(off("percent")).toEqual(["amount"])
    expect(off("amount")).toEqual(["percent"])
  })
})
