import { explainLines } from "../explain-lines"
import {
  defaultRule,
  input,
  line,
  order,
  override,
  productRule,
  program,
  rate,
} from "./commission-fixtures"

describe("why a rule decides about a line", () => {
  it("names the rule that decides and all that were passed over, with the reason", () => {
    const [decision] = explainLines(
      input({
        programs: [
          program({
            program_id: "over",
            name: "Over",
            priority: 1,
            ends_at: "2026-06-01T00:00:00.000Z",
          }),
          program({
            program_id: "mugs",
            name: "Mugs",
            priority: 2,
            rules: [productRule("mug", [rate(1, "5")])],
          }),
          program({
            program_id: "shirts",
            name: "Shirts",
            priority: 3,
            rules: [
              defaultRule([rate(1, "1")]),
              productRule("shirt", [rate(1, "9")]),
            ],
          }),
          program({ program_id: "all", name: "All", priority: 4 }),
        ],
      }),
    )
    expect(decision).toMatchObject({
      line_id: "shirt",
      title: "shirt",
      side: "sale",
      rule: {
        program_id: "shirts",
        program_name: "Shirts",
        rule_id: "rule-shirt",
        scope: "product",
      },
      reason: '"Shirts" decides by its rule for the product.',
      reason_detail: {
        code: "decided_by_rule",
        params: { program: "Shirts", scope: "product" },
      },
      passed_over: [
        {
          program_id: "shirts",
          program_name: "Shirts",
          rule_id: "default",
          scope: "default",
          reason: "A more specific rule decides: the one for the product.",
        },
        {
          program_id: "over",
          program_name: "Over",
          rule_id: "default",
          scope: "default",
          reason: "The program had ended when the order was placed.",
          reason_detail: { code: "program_ended", params: {} },
        },
        {
          program_id: "mugs",
          program_name: "Mugs",
          rule_id: null,
          scope: null,
          reason: "The program has no rule for this line.",
        },
        {
          program_id: "all",
          program_name: "All",
          rule_id: "default",
          scope: "default",
          reason: '"Shirts" comes first by priority.',
        },
      ],
    })
  })

  it("says so where nothing pays", () => {
    const reasons = explainLines(
      input({
        programs: [],
        order: order([
          line("shirt", "1"),
          line("card", "1", { is_giftcard: true }),
        ]),
      }),
    ).map(({ rule, reason }) => [rule, reason])
    expect(reasons).toEqual([
      [null, "No program of the partner pays for this line."],
      [null, "Gift cards earn no commission."],
    ])
  })

  it("explains the lead side beside the sale side", () => {
    const lead = { partner_id: "lea", line: [], programs: [program()] }
    expect(explainLines(input({ lead })).map(({ side }) => side)).toEqual([
      "sale",
      "lead",
    ])
  })

  describe("names rates of the partner's own", () => {
    const explained = (type: "program" | "product", targetId: string) =>
      explainLines(
        input({
          overrides: [override("ana", type, targetId, [rate(1, "12")])],
          programs: [
            program({ program_id: "first", name: "First", priority: 1 }),
            program({
              program_id: "second",
              name: "Second",
              priority: 2,
              rules: [],
            }),
          ],
        }),
      )[0]

    it("for a program, even where it has no rule for the line", () => {
      expect(explained("program", "second")).toMatchObject({
        rule: { program_name: "First", scope: "default" },
        reason: '"First" decides by its default.',
        passed_over: [
          {
            program_name: "Second",
            reason: '"First" comes first by priority.',
          },
        ],
      })
      expect(explained("program", "first")).toMatchObject({
        rule: { program_name: "First", rule_id: null },
        reason: '"First" decides by a rate of the partner\'s own.',
        passed_over: [
          {
            program_name: "First",
            rule_id: "default",
            reason: "The partner's own rate goes before it.",
          },
          {
            program_name: "Second",
            reason: "The program has no rule for this line.",
          },
        ],
      })
    })

    it("for the product, which go before every program", () => {
      expect(explained("product", "shirt")).toMatchObject({
        rule: null,
        reason: "The partner's own rate for the product decides.",
        passed_over: [
          { program_name: "First", rule_id: "default" },
          { program_name: "Second", rule_id: null },
        ],
      })
    })
  })
})
