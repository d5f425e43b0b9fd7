import { toShortRates } from "../rates"
import type { CommissionRate } from "../widgets-types"

const rate = (changes: Partial<CommissionRate>): CommissionRate => ({
  level: 1,
  role: "sale",
  customer: "all",
  percent: 10,
  amounts: [],
  ...changes,
})

describe("Rates in short", () => {
  it("are read sale before lead, level by level, all customers first", () => {
    expect(
      toShortRates([
        rate({ role: "lead" }),
        rate({ level: 2 }),
        rate({ customer: "new" }),
        rate({}),
      ]).map(({ key }) => key),
    ).toEqual(["sale 1 all", "sale 1 new", "sale 2 all", "lead 1 all"])
  })
})
