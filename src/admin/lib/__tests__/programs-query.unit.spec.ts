import { canReorder, toProgramsQuery } from "../programs-query"

describe("The list of programs", () => {
  it("asks for what its URL says, and for nothing that the API would refuse", () => {
    expect(toProgramsQuery({})).toEqual({ limit: 100, offset: 0 })
    expect(toProgramsQuery({ q: " shop ", offset: "100" })).toEqual({
      limit: 100,
      offset: 100,
      q: "shop",
    })
    expect(toProgramsQuery({ q: "  ", offset: "-1" })).toEqual({
      limit: 100,
      offset: 0,
    })
  })

  it("is put in order only where the first of all programs are shown", () => {
    expect(canReorder(toProgramsQuery({}))).toBe(true)
    expect(canReorder(toProgramsQuery({ q: "shop" }))).toBe(false)
    expect(canReorder(toProgramsQuery({ offset: "100" }))).toBe(false)
  })
})
