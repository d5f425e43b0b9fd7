import { toListConfig } from "../list-config"

describe("a page of a list", () => {
  it("is sorted by what was asked for, then by id so that no row moves between pages", () => {
    expect(
      toListConfig({ limit: 10, offset: 20, order: "name" }, "-created_at"),
    ).toEqual({ take: 10, skip: 20, order: { name: "ASC", id: "ASC" } })
  })

  it("is sorted downwards with a minus", () => {
    expect(
      Object.entries(
        toListConfig({ limit: 1, offset: 0, order: "-code" }, "name").order,
      ),
    ).toEqual([
      ["code", "DESC"],
      ["id", "ASC"],
    ])
  })

  it("has an order of its own when none was asked for", () => {
    expect(toListConfig({ limit: 1, offset: 0 }, "-created_at").order).toEqual({
      created_at: "DESC",
      id: "ASC",
    })
  })
})
