import { PARTNERS_PAGE_SIZE, toPartnersQuery } from "../partners-query"

const FIRST_PAGE = { limit: PARTNERS_PAGE_SIZE, offset: 0 }

describe("The list's query", () => {
  it("is the first page of all partners when the URL says nothing", () => {
    expect(toPartnersQuery({})).toEqual(FIRST_PAGE)
  })

  it("takes search, filter, sorting and page from the URL", () => {
    expect(
      toPartnersQuery({
        q: "ana",
        status: '"inactive"',
        order: "-name",
        offset: "40",
      }),
    ).toEqual({
      limit: PARTNERS_PAGE_SIZE,
      offset: 40,
      q: "ana",
      status: "inactive",
      order: "-name",
    })
  })

  it("leaves out what the API would refuse", () => {
    expect(
      toPartnersQuery({ status: "deleted", order: "password", offset: "-1" }),
    ).toEqual(FIRST_PAGE)
    expect(toPartnersQuery({ q: "x".repeat(200) }).q).toHaveLength(100)
    expect(toPartnersQuery({ q: " \u0000 " })).toEqual(FIRST_PAGE)
  })
})
