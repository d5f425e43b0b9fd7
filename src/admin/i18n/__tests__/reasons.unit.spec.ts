import type { Reason } from "../../../domain/reasons/catalogue"
import { EVERY_REASON } from "../../../domain/reasons/__tests__/every-reason"
import { ENGLISH, ENGLISH_WORDS } from "../../../domain/reasons/english"
import de from "../json/de/reasons.json"
import en from "../json/en/reasons.json"

const namesIn = (text: string) =>
  [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()

const { words: englishWords, ...english } = en.reasons
const { words: germanWords, ...german } = de.reasons

/** A sentence about one thing may do without its number. */
const isSingular = (key: string) => key.endsWith("_one")

describe("The engine's reasons in the dashboard", () => {
  it("are in English what the engine itself says", () => {
    const plurals = Object.fromEntries(
      Object.entries(english).filter(([key]) => !isSingular(key)),
    )
    expect(plurals).toEqual(ENGLISH)
    expect(englishWords).toEqual(ENGLISH_WORDS)
  })

  it.each(EVERY_REASON)(
    "$code is said in German, with all that it is about",
    ({ code, params }: Reason) => {
      const named = namesIn(german[code])
      // The currency of amounts is part of them.
      const expected = Object.keys(params).filter(
        (name) => name !== "currency_code" || named.includes(name),
      )
      expect(named).toEqual(expected.sort())
    },
  )

  it("are no more than those of the catalogue", () => {
    const codes = Object.keys(german).map((key) => key.replace(/_one$/, ""))
    expect([...new Set(codes)].sort()).toEqual(Object.keys(ENGLISH).sort())
  })

  it("have every word in German", () => {
    const shapeOf = (words: object) =>
      Object.entries(words).map(([param, each]) => [
        param,
        Object.keys(each).sort(),
      ])
    expect(shapeOf(germanWords)).toEqual(shapeOf(englishWords))
  })
})
