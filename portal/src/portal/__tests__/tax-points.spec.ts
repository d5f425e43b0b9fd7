import { taxPoints } from "../data/tax-points.ts"
import { createTexts } from "../texts/create-texts.ts"
import { de } from "../texts/de/index.ts"
import { en } from "../texts/en/index.ts"

const { t } = createTexts("en")

const says = (changes: Partial<Parameters<typeof taxPoints>[1]>) =>
  taxPoints(t, {
    form: "w9",
    backup_withholding: false,
    chapter_4_status: "active_nffe",
    ...changes,
  }).join("\n")

describe("what somebody certifies who signs a tax form", () => {
  it("is of W-9 the number, the withholding, the U.S. person and the FATCA code", () => {
    const points = says({ form: "w9" })
    expect(points).toMatch(/my correct taxpayer identification number/)
    expect(points).toMatch(/not subject to backup withholding, because I am/)
    expect(points).toMatch(/another U\.S\. person: a resident alien/)
    expect(points).toMatch(/FATCA code/)
  })

  it("leaves out of W-9 that nothing is withheld where the IRS has said otherwise", () => {
    const points = says({ form: "w9", backup_withholding: true })
    expect(points).not.toMatch(/not subject/)
    expect(points).toMatch(/told me that I am subject to backup withholding/)
  })

  it.each(["w8ben", "w8bene"] as const)(
    "is of %s the owner, no U.S. person, the income, the treaty, and 30 days",
    (form) => {
      const points = says({ form })
      expect(points).toMatch(/true, correct and complete/)
      expect(points).toMatch(/is the beneficial owner of all/)
      expect(points).toMatch(/is not a U\.S\. person/)
      expect(points).toMatch(/not effectively connected.*1446\(f\)/)
      expect(points).toMatch(/resident of that country within the meaning/)
      expect(points).toMatch(/exempt foreign person/)
      expect(points).toMatch(/any withholding agent/)
      expect(points).toMatch(/within 30 days/)
      expect(points).toMatch(/capacity to sign/)
    },
  )

  it("is of W-8BEN-E the status of the company as well", () => {
    const status = (chapter_4_status: "active_nffe" | "passive_nffe") =>
      says({ form: "w8bene", chapter_4_status })
    expect(status("active_nffe")).toMatch(/less than half was passive/)
    expect(status("passive_nffe")).toMatch(/no substantial U\.S\. owners/)
    expect(says({ form: "w8ben" })).not.toMatch(/passive/)
  })

  it("is as much in German", () => {
    const counts = ({ tax }: typeof en) =>
      Object.values(tax.signature.points).map(({ length }) => length)
    expect(counts(de)).toEqual(counts(en))
  })
})
