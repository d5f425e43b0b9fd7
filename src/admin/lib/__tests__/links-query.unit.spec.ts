import type { LinkReportRow } from "../links-types"
import {
  LINKS_PAGE_SIZE,
  REPORT_PAGE_SIZE,
  toBars,
  toLinksQuery,
  toReportQuery,
  toRowId,
} from "../links-query"

const row = (changes: Partial<LinkReportRow> = {}): LinkReportRow => ({
  partner: { id: "ptnr_1", code: "ana", name: "Ana" },
  link: { id: "plink_1", name: "Spring" },
  ad_code: null,
  clicks: 12,
  repeats: 1,
  bots: 2,
  visitors: 9,
  leads: 3,
  orders: 1,
  ...changes,
})

describe("The query of the list of links", () => {
  it("takes search, sorting and page from the URL", () => {
    expect(toLinksQuery({ q: " mug ", order: "-name", offset: "20" })).toEqual({
      limit: LINKS_PAGE_SIZE,
      offset: 20,
      q: "mug",
      order: "-name",
    })
  })

  it("leaves out what the API would refuse", () => {
    expect(toLinksQuery({ order: "destination", offset: "x" })).toEqual({
      limit: LINKS_PAGE_SIZE,
      offset: 0,
    })
  })
})

describe("The query of the report on links", () => {
  it("is the API's own range without days", () => {
    expect(toReportQuery({})).toEqual({ limit: REPORT_PAGE_SIZE, offset: 0 })
  })

  it("takes days, partner and page from the URL", () => {
    expect(
      toReportQuery({ from: "2026-06-01", partner_id: "ptnr_1", offset: "20" }),
    ).toEqual({
      limit: REPORT_PAGE_SIZE,
      offset: 20,
      from: new Date(2026, 5, 1).toISOString(),
      partner_id: "ptnr_1",
    })
  })

  it("leaves out what is no id", () => {
    expect(toReportQuery({ partner_id: "a b" })).not.toHaveProperty(
      "partner_id",
    )
  })
})

describe("The bars of the report", () => {
  it("are called by partner, link and ad code", () => {
    expect(
      toBars([row({ ad_code: "flyer" }), row({ link: null })], "Main link").map(
        ({ label }) => label,
      ),
    ).toEqual(["ana · Spring · flyer", "ana · Main link"])
  })

  it("are ten at the most", () => {
    expect(
      toBars(
        Array.from({ length: 12 }, () => row()),
        "",
      ),
    ).toHaveLength(10)
  })

  it("tell one link's ad codes apart", () => {
    expect(toRowId(row({ ad_code: "a" }))).not.toBe(
      toRowId(row({ ad_code: "b" })),
    )
  })
})
