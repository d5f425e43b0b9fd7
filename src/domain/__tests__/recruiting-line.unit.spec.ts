import fc from "fast-check"

import { recruitingLine, wouldCloseCircle } from "../recruiting-line"

const line = new Map([
  ["ana", "ben"],
  ["ben", "cleo"],
  ["cleo", "dan"],
  ["dan", null],
])

describe("the line of recruiters", () => {
  it("starts with the partner and ends after three levels", () => {
    expect(recruitingLine("ana", line)).toEqual(["ana", "ben", "cleo"])
    expect(recruitingLine("dan", line)).toEqual(["dan"])
  })

  it("ends where a damaged line bites its own tail", () => {
    const circle = new Map([
      ["ana", "ben"],
      ["ben", "ana"],
    ])
    expect(recruitingLine("ana", circle)).toEqual(["ana", "ben"])
  })

  it("refuses a parent who stands below the partner, or is the partner", () => {
    expect(wouldCloseCircle("dan", "ana", line)).toBe(true)
    expect(wouldCloseCircle("ana", "ana", line)).toBe(true)
    expect(wouldCloseCircle("ana", "dan", line)).toBe(false)
  })

  it("never closes a circle by parents that were accepted one by one", () => {
    const names = ["a", "b", "c", "d", "e", "f"]
    const change = fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom(...names),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const parents = new Map<string, string | null>(
          names.map((name) => [name, null]),
        )
        for (const [partner, parent] of changes) {
          if (!wouldCloseCircle(partner, parent, parents)) {
            parents.set(partner, parent)
          }
        }
        for (const name of names) {
          const top = recruitingLine(name, parents, names.length + 1).at(-1)!
          expect(parents.get(top)).toBeNull()
        }
      }),
    )
  })
})
