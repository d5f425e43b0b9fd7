import { reasons as german } from "../../../../portal/src/portal/texts/de/reasons"
import { reasons as english } from "../../../../portal/src/portal/texts/en/reasons"
import { spellParams as spellInPortal } from "../../../../portal/src/portal/data/say-reason"
import { EVERY_REASON } from "../../../domain/reasons/__tests__/every-reason"
import { spellParams } from "../../lib/reason-params"
import de from "../json/de/reasons.json"
import en from "../json/en/reasons.json"

const SPELLING = {
  money: (amount: number, code: string) => `money ${amount} ${code}`,
  percent: (percent: number) => `percent ${percent}`,
  number: (number: number) => `number ${number}`,
  day: (time: string) => `day ${time}`,
  time: (time: string) => `time ${time}`,
  word: (param: string, word: string) => `word ${param} ${word}`,
}

const MET = EVERY_REASON.filter(({ code }) => code in english)

describe("The engine's reasons in the portal", () => {
  it.each([
    ["English", english, en],
    ["German", german, de],
  ])(
    "are the dashboard's in %s: else npm run portal-reasons",
    (_, portal, dashboard) => {
      expect(dashboard.reasons).toMatchObject(portal)
    },
  )

  it("are those of commissions and clawbacks, in both languages", () => {
    const codes = MET.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(["percent_of", "rounded", "clawback_changed"]),
    )
    expect(codes).not.toContain("import_empty")
    expect(Object.keys(german)).toEqual(Object.keys(english))
  })

  it.each(MET)("$code is spelled as in the dashboard", (reason) => {
    expect(spellInPortal(reason, SPELLING)).toEqual(
      spellParams(reason, SPELLING),
    )
  })
})
