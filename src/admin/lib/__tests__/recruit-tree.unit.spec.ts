import type { Recruit } from "../ledgers-types"
import { countRecruits, toRecruitTree } from "../recruit-tree"

const recruit = (id: string, parent_id: string, level: number): Recruit => ({
  id,
  code: id,
  name: id,
  status: "active",
  parent_id,
  level,
  recruits: 0,
})

describe("The tree of recruits", () => {
  it("has each below the one who recruited them, in the answer's order", () => {
    const tree = toRecruitTree(
      [
        recruit("ana", "ben", 1),
        recruit("bea", "ben", 1),
        recruit("carl", "ana", 2),
        recruit("dora", "carl", 3),
        recruit("emil", "ana", 2),
      ],
      "ben",
    )
    const outline = (nodes: typeof tree): unknown[] =>
      nodes.map(({ id, children }) =>
        children.length ? [id, outline(children)] : id,
      )
    expect(outline(tree)).toEqual([
      ["ana", [["carl", ["dora"]], "emil"]],
      "bea",
    ])
  })

  it("counts those too that were not answered", () => {
    expect(
      countRecruits({
        recruits: [],
        levels: [
          { level: 1, count: 2 },
          { level: 2, count: 600 },
        ],
      }),
    ).toBe(602)
  })
})
