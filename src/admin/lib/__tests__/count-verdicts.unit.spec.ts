import { countVerdicts } from "../count-verdicts"
import type { ImportedRow } from "../import-types"

const row = (line: number, verdict: ImportedRow["verdict"]): ImportedRow => ({
  line,
  code: `p-${line}`,
  name: "Partner",
  verdict,
  problems: [],
  problem_details: [],
})

describe("The verdicts of an import", () => {
  it("are counted in a fixed order, those that no row has left out", () => {
    expect(
      countVerdicts([row(2, "refused"), row(3, "create"), row(4, "create")]),
    ).toEqual([
      { verdict: "create", count: 2 },
      { verdict: "refused", count: 1 },
    ])
  })
})
