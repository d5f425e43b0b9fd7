import type { CommissionRate } from "../../terms"
import { computeEntitlements } from "../compute-entitlements"
import {
  defaultRule,
  input,
  partner,
  program,
  rate,
  settings,
} from "./commission-fixtures"

function leadRate(level: 1 | 2, percent: string): CommissionRate {
  return { ...rate(level, percent), role: "lead" }
}

/** Ana sold, Ben recruited her; Lea brought the customer, Max recruited Lea. */
function paid(
  participants: "sale" | "lead" | "both",
  lea = partner("lea"),
): Record<string, string> {
  const rates = [
    rate(1, "10"),
    rate(2, "3"),
    leadRate(1, "5"),
    leadRate(2, "1"),
  ]
  const entitlements = computeEntitlements(
    input({
      programs: [program({ rules: [defaultRule(rates)] })],
      lead: {
        partner_id: "lea",
        line: [lea, partner("max")],
        programs: [
          program({ program_id: "leads", rules: [defaultRule(rates)] }),
        ],
      },
      settings: { ...settings, payout_participants: participants },
    }),
  )
  return Object.fromEntries(
    entitlements.map(({ partner_id, role, level, amount }) => [
      `${partner_id} ${role} ${level}`,
      amount,
    ]),
  )
}

describe("the partner who brought the customer", () => {
  it("earns the lead rates up their own line, beside the sale partner's", () => {
    expect(paid("both")).toEqual({
      "ana sale 1": "10.00",
      "ben sale 2": "3.00",
      "lea lead 1": "5.00",
      "max lead 2": "1.00",
    })
  })

  it("earns alone, or not at all, as the settings say; the numbers are kept", () => {
    expect(Object.keys(paid("lead"))).toEqual(["lea lead 1", "max lead 2"])
    expect(Object.keys(paid("sale"))).toEqual(["ana sale 1", "ben sale 2"])
  })

  it("leaves their level empty when inactive", () => {
    expect(paid("lead", partner("lea", false))).toEqual({
      "max lead 2": "1.00",
    })
  })

  it("earns both rates when the same partner brought and sold", () => {
    const ana = {
      partner_id: "ana",
      line: [partner("ana")],
      programs: [
        program({ rules: [defaultRule([rate(1, "10"), leadRate(1, "5")])] }),
      ],
    }
    const entitlements = computeEntitlements(
      input({
        line: ana.line,
        programs: ana.programs,
        lead: ana,
        settings: { ...settings, payout_participants: "both" },
      }),
    )
    expect(entitlements.map(({ role, amount }) => [role, amount])).toEqual([
      ["sale", "10.00"],
      ["lead", "5.00"],
    ])
  })

  it("is named as who sold when nobody else did", () => {
    const [entitlement] = computeEntitlements(
      input({
        sale_partner_id: null,
        lead: {
          partner_id: "lea",
          line: [partner("lea")],
          programs: [program({ rules: [defaultRule([leadRate(1, "5")])] })],
        },
        settings: { ...settings, payout_participants: "both" },
      }),
    )
    expect(entitlement).toMatchObject({
      amount: "5.00",
      sold_by_partner_id: "lea",
    })
  })
})
