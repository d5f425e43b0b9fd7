import { filesOf, toBatchFileName } from "../batch-files"
import {
  countOf,
  daysOf,
  isSelectable,
  notPaidOf,
  openingOf,
  settledOf,
  settledOfAll,
  thoseThatMay,
  thoseThatWait,
  toSettle,
  unchangedOf,
} from "../payout-outcomes"
import { toSum } from "../payout-sum"
import type { Payout, PayoutBatch, PayoutStatus } from "../payouts-types"
import { toBatchesQuery, toPayoutsQuery } from "../payouts-query"

const NOW = new Date(2026, 6, 15, 12)
const payoutOf = (status: PayoutStatus) => ({ id: status, status }) as Payout
const COUNTS: PayoutBatch["counts"] = [
  { status: "planned", payouts: 4, amount: 40 },
  { status: "in_transit", payouts: 3, amount: 30 },
  { status: "failed", payouts: 1, amount: 5 },
  { status: "reversed", payouts: 2, amount: 7 },
]

describe("The lists of payouts", () => {
  it("ask for what the URL says", () => {
    expect(
      toPayoutsQuery(
        {
          q: " ana ",
          order: "-amount",
          offset: "40",
          status: '"paid"',
          partner_id: '"ptnr_1"',
          currency_code: '"eur"',
        },
        "pbat_1",
      ),
    ).toEqual({
      limit: 20,
      offset: 40,
      batch_id: "pbat_1",
      q: "ana",
      order: "-amount",
      status: "paid",
      partner_id: "ptnr_1",
      currency_code: "eur",
    })
  })

  it("take whole days from the table's filter", () => {
    const { from, to } = toPayoutsQuery({
      created_at: JSON.stringify({
        $gte: new Date(2026, 5, 1).toISOString(),
        $lte: new Date(2026, 5, 30).toISOString(),
      }),
    })
    expect(from).toBe(new Date(2026, 5, 1).toISOString())
    expect(to).toBe(new Date(2026, 5, 30, 23, 59, 59, 999).toISOString())
  })

  it("leave out what the API would refuse", () => {
    const nonsense = {
      offset: "-1",
      order: "name",
      status: "gone",
      partner_id: "a b",
      currency_code: "euros",
      created_at: "null",
    }
    expect(toPayoutsQuery(nonsense)).toEqual({ limit: 20, offset: 0 })
    expect(toPayoutsQuery({ created_at: "{" })).toEqual({
      limit: 20,
      offset: 0,
    })
    expect(toBatchesQuery(nonsense)).toEqual({ limit: 20, offset: 0 })
  })
})

describe("A batch", () => {
  it("counts what became of its payouts", () => {
    const batch = { counts: COUNTS }
    expect(countOf(batch, "in_transit")).toMatchObject({
      payouts: 3,
      amount: 30,
    })
    expect(countOf(batch, "paid")).toEqual({ payouts: 0, amount: 0 })
    expect(notPaidOf(batch)).toEqual({ payouts: 3, amount: 12 })
    expect(openingOf(batch)).toEqual({ done: 6, total: 10 })
  })

  it("covers the day before its end", () => {
    const from = new Date(2026, 5, 1).toISOString()
    const until = new Date(2026, 6, 1).toISOString()
    expect(daysOf({ from, until })).toEqual({
      from: "2026-06-01",
      to: "2026-06-30",
    })
    expect(daysOf({ from: null, until: null })).toEqual({})
  })

  it("can be had for a bank in euros only", () => {
    expect(filesOf({ currency_code: "eur" })).toContain("sepa")
    expect(filesOf({ currency_code: "usd" })).toEqual(["csv", "paypal"])
    expect(toBatchFileName({ id: "pbat_1" }, "sepa")).toBe(
      "payouts-pbat_1.sepa.xml",
    )
  })
})

describe("What can be said of payouts", () => {
  it.each<[PayoutStatus, boolean]>([
    ["planned", false],
    ["left_out", false],
    ["in_transit", true],
    ["failed", true],
    ["paid", true],
    ["canceled", false],
    ["reversed", false],
  ])("is something for %s: %s", (status, expected) => {
    expect(isSelectable({ status })).toBe(expected)
  })

  it("is said of those only that it can be said of", () => {
    const all = [payoutOf("in_transit"), payoutOf("failed"), payoutOf("paid")]
    const idsFor = (outcome: Parameters<typeof thoseThatMay>[0]) =>
      thoseThatMay(outcome, all).map(({ id }) => id)
    expect(idsFor("paid")).toEqual(["in_transit", "failed"])
    expect(idsFor("canceled")).toEqual(["in_transit"])
    expect(idsFor("reversed")).toEqual(["paid"])
  })

  it("may be taken back from a provider that has not been told of it", () => {
    const all = [
      { ...payoutOf("in_transit"), id: "waits", sending: "queued" as const },
      { ...payoutOf("in_transit"), id: "sent", sending: "sent" as const },
      { ...payoutOf("in_transit"), id: "nobody's", sending: null },
      { ...payoutOf("canceled"), id: "canceled", sending: "queued" as const },
    ]
    expect(thoseThatWait(all).map(({ id }) => id)).toEqual(["waits"])
  })

  it("is sent with a reference and a day, today's payment without one", () => {
    const values = {
      paid_at: NOW,
      reference: " SEPA 7 ",
      reason: "ignored",
      checked: false,
    }
    expect(toSettle("paid", values, null, NOW)).toEqual({
      outcome: "paid",
      reference: "SEPA 7",
    })
    const before = new Date(2026, 6, 1)
    expect(
      toSettle("paid", { ...values, paid_at: before }, ["pout_1"], NOW),
    ).toEqual({
      outcome: "paid",
      payout_ids: ["pout_1"],
      reference: "SEPA 7",
      paid_at: before.toISOString(),
    })
  })

  it("is sent with a reason where nothing is paid", () => {
    expect(
      toSettle(
        "failed",
        {
          paid_at: NOW,
          reference: "ignored",
          reason: " Closed ",
          checked: true,
        },
        null,
        NOW,
      ),
    ).toEqual({
      outcome: "failed",
      reason: "Closed",
      checked_with_provider: true,
    })
  })

  it("counts for those only that no provider has", () => {
    const of = (sending: Payout["sending"], amount: number) =>
      ({ status: "in_transit", sending, amount }) as Payout
    const chosen = [of(null, 10), of("queued", 20), of("accepted", 40)]
    expect(settledOf("paid", chosen)).toEqual({
      said: { payouts: 1, amount: 10 },
      withheld: { payouts: 2, amount: 60 },
    })
    expect(settledOf("canceled", chosen)).toEqual({
      said: { payouts: 2, amount: 30 },
      withheld: { payouts: 1, amount: 40 },
    })
  })

  it("counts in all of a batch for what no provider has", () => {
    const batch: Parameters<typeof settledOfAll>[1] = {
      counts: [
        { status: "in_transit", payouts: 5, amount: 100 },
        { status: "paid", payouts: 9, amount: 900 },
      ],
      with_provider: [
        { sending: "queued", payouts: 1, amount: 20 },
        { sending: "sent", payouts: 2, amount: 40 },
      ],
    }
    expect(settledOfAll("paid", batch)).toEqual({
      said: { payouts: 2, amount: 40 },
      withheld: { payouts: 3, amount: 60 },
    })
    expect(settledOfAll("failed", batch).said).toEqual({
      payouts: 3,
      amount: 60,
    })
  })

  it("tells what was withheld from what was so already", () => {
    expect(
      unchangedOf("paid", [
        { id: "pout_1", status: "in_transit" },
        { id: "pout_2", status: "paid" },
        { id: "pout_3", status: "failed" },
      ]),
    ).toEqual({ withheld: 2, other: 1 })
  })
})

describe("A payout's arithmetic", () => {
  const arithmetic = {
    beginning_balance: 10,
    commissions: 30,
    clawbacks: -5,
    adjustments: 0,
    wanted: 35,
    payable: 20,
    threshold: 0,
  }
  const keysOf = (...sum: Parameters<typeof toSum>) =>
    toSum(...sum).map(({ key }) => key)

  it("names what its basis goes by", () => {
    expect(keysOf("payable", arithmetic, 20)).toEqual(["payable", "amount"])
    expect(keysOf("earned_in_range", arithmetic, 20)).toEqual([
      "commissions",
      "clawbacks",
      "adjustments",
      "wanted",
      "payable",
      "amount",
    ])
    expect(keysOf("beginning_and_earned", arithmetic, 20)[0]).toBe(
      "beginning_balance",
    )
  })

  it("names the least that is paid out where less is payable, and only there", () => {
    expect(keysOf("payable", { ...arithmetic, threshold: 20 }, 20)).toEqual([
      "payable",
      "amount",
    ])
    expect(keysOf("payable", { ...arithmetic, threshold: 50 }, 0)).toContain(
      "threshold",
    )
  })
})
