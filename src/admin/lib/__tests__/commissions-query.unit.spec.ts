import {
  COMMISSIONS_PAGE_SIZE,
  toCommissionsExportQuery,
  toCommissionsQuery,
} from "../commissions-query"

const FIRST_PAGE = { limit: COMMISSIONS_PAGE_SIZE, offset: 0 }

describe("The query of the list of commissions", () => {
  it("is the first page of all when the URL says nothing", () => {
    expect(toCommissionsQuery({})).toEqual(FIRST_PAGE)
  })

  it("takes search, filters, sorting and page from the URL", () => {
    expect(
      toCommissionsQuery({
        q: "#12",
        state: '"payable"',
        partner_id: '"ptnr_1"',
        order_id: '"order_1"',
        program_id: '"pprog_1"',
        order: "-amount",
        offset: "40",
      }),
    ).toEqual({
      limit: COMMISSIONS_PAGE_SIZE,
      offset: 40,
      q: "#12",
      state: "payable",
      partner_id: "ptnr_1",
      order_id: "order_1",
      program_id: "pprog_1",
      order: "-amount",
    })
  })

  it("exports all that is filtered, and not a page of it", () => {
    expect(
      toCommissionsExportQuery(
        toCommissionsQuery({ q: "ana", order: "-amount", offset: "40" }),
      ),
    ).toEqual({ q: "ana" })
  })

  it("takes a filter without quotes from a link of another page", () => {
    expect(toCommissionsQuery({ state: "under_review" })).toMatchObject({
      state: "under_review",
    })
  })

  it("is not filtered by a filter that is open and empty yet", () => {
    expect(
      toCommissionsQuery({ partner_id: "null", state: '""', placed_at: "{}" }),
    ).toEqual(FIRST_PAGE)
  })

  it("takes days in full, however late or early their moments are", () => {
    expect(
      toCommissionsQuery({
        placed_at: JSON.stringify({
          $gte: new Date(2026, 5, 1, 12).toISOString(),
          $lte: new Date(2026, 5, 30).toISOString(),
        }),
      }),
    ).toEqual({
      ...FIRST_PAGE,
      from: new Date(2026, 5, 1).toISOString(),
      to: new Date(2026, 5, 30, 23, 59, 59, 999).toISOString(),
    })
  })

  it("leaves out what the API would refuse", () => {
    expect(
      toCommissionsQuery({
        state: "lost",
        partner_id: "a b",
        program_id: "{}",
        order: "title",
        offset: "-1",
        placed_at: '{"$gte":"soon","$lte":7}',
      }),
    ).toEqual(FIRST_PAGE)
    expect(toCommissionsQuery({ placed_at: "null" })).toEqual(FIRST_PAGE)
  })
})
