import fc from "fast-check"

import { cutPage, type Keyset, pageSql } from "../keyset"

const BY_TIME: Keyset = {
  name: "sales",
  columns: [
    { sql: "sale.placed_at", type: "time" },
    { sql: "sale.seq", type: "number" },
    { sql: "sale.id", type: "text" },
  ],
  descending: true,
}
const TIME = "2026-06-01T12:00:00.123456Z"
const NO_DAY = "2026-02-30T12:00:00Z"
const NO_YEAR = "0000-01-01T12:00:00Z"

const cursorOf = (place: string[], keyset = BY_TIME) =>
  cutPage(keyset, [{ place }], { limit: 1 }).next_cursor ?? ""

const textOf = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString("base64url")

describe("A page by key", () => {
  it("begins at the beginning, and behind `offset` rows", () => {
    expect(pageSql(BY_TIME, { limit: 20, offset: 40 })).toMatchObject({
      behind: "true",
      bindings: { limit: 20, offset: 40 },
    })
  })

  it("goes on behind the row that was read last, to the microsecond", () => {
    const { behind, order, bindings } = pageSql(BY_TIME, {
      limit: 20,
      after: cursorOf([TIME, "7", "id_1"]),
    })
    expect(behind).toBe(
      "(sale.placed_at, sale.seq, sale.id) < " +
        "(:after_0::timestamptz, :after_1::bigint, :after_2::text)",
    )
    expect(order).toBe("sale.placed_at DESC, sale.seq DESC, sale.id DESC")
    expect(bindings).toEqual({
      limit: 20,
      offset: 0,
      after_0: TIME,
      after_1: "7",
      after_2: "id_1",
    })
  })

  it("goes on upwards where the list does", () => {
    const upwards = { ...BY_TIME, descending: false }
    const { behind, order } = pageSql(upwards, {
      limit: 1,
      after: cursorOf([TIME, "7", "id_1"], upwards),
    })
    expect(behind).toContain(") > (")
    expect(order).toContain("sale.id ASC")
  })

  it("tells where to go on only if there may be more, and keeps places to itself", () => {
    const rows = [
      { id: "a", place: [TIME, "1", "a"] },
      { id: "b", place: [TIME, "2", "b"] },
    ]
    const full = cutPage(BY_TIME, rows, { limit: 2 })
    expect(full.rows).toEqual([{ id: "a" }, { id: "b" }])
    expect(full.next_cursor).toBe(cursorOf([TIME, "2", "b"]))
    expect(cutPage(BY_TIME, rows, { limit: 3 }).next_cursor).toBeNull()
    expect(cutPage(BY_TIME, [], { limit: 3 }).next_cursor).toBeNull()
  })

  it.each([
    ["of another list", textOf(["leads", TIME, "7", "id_1"])],
    ["that is too short", textOf(["sales", TIME, "7"])],
    ["that is too long", textOf(["sales", TIME, "7", "id_1", "more"])],
    ["with a day that is none", textOf(["sales", NO_DAY, "7", "id_1"])],
    ["with a year that is none", textOf(["sales", NO_YEAR, "7", "id_1"])],
    ["with a number that is none", textOf(["sales", TIME, "-1", "id_1"])],
    ["with what no text of PostgreSQL has", textOf(["sales", TIME, "7", "\0"])],
    ["that is no list", textOf({ length: 4 })],
    ["that is nothing", ""],
  ])("refuses a cursor %s", (_, cursor) => {
    expect(() => pageSql(BY_TIME, { limit: 1, after: cursor })).toThrow(
      "leave it out to begin anew",
    )
  })

  it("takes any text at all without falling over", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (cursor) => {
        expect(() => pageSql(BY_TIME, { limit: 1, after: cursor })).toThrow(
          "leave it out to begin anew",
        )
      }),
    )
  })
})
