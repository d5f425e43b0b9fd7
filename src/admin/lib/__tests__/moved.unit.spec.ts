import { moved } from "../moved"

describe("A list whose rows are put in order", () => {
  it("moves a row to the place of another, up and down", () => {
    const rows = ["a", "b", "c", "d"].map((id) => ({ id }))
    const order = (id: string, over: string) =>
      moved(rows, id, over)
        .map((row) => row.id)
        .join("")
    expect(order("a", "c")).toBe("bcad")
    expect(order("d", "b")).toBe("adbc")
    expect(order("a", "a")).toBe("abcd")
    expect(order("x", "a")).toBe("abcd")
  })
})
