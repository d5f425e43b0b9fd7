import { toSentence } from "../activity-sentence"

const WORDS = {
  money: (amount: number, currency: string) => `${amount} ${currency}`,
  field: (name: string) => `<${name}>`,
  payoutMethod: (name: string) => `the method ${name}`,
  unknownTarget: "something",
}

describe("The sentence of an activity", () => {
  it("names the fields that were changed", () => {
    const { key, values } = toSentence(
      { kind: "changed", data: { fields: ["name", "phone"] } },
      WORDS,
    )
    expect(key).toBe("activity.kinds.changed")
    expect(values.fields).toBe("<name>, <phone>")
  })

  it("tells a bonus from another adjustment", () => {
    const data = { amount: "5.00", currency_code: "eur", reason: "Best" }
    const bonus = toSentence(
      { kind: "adjusted", data: { ...data, kind: "bonus" } },
      WORDS,
    )
    expect(bonus).toMatchObject({
      key: "activity.bonus",
      values: { amount: "5 eur", reason: "Best" },
    })
    expect(toSentence({ kind: "adjusted", data }, WORDS).key).toBe(
      "activity.kinds.adjusted",
    )
  })

  it("has words for what is gone", () => {
    const { values } = toSentence(
      { kind: "own_rate_removed", data: { target_name: null } },
      WORDS,
    )
    expect(values.target).toBe("something")
  })
})
