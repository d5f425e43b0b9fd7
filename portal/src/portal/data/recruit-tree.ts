import type { Recruit } from "../../client/types.ts"

export type RecruitNode = { recruit: Recruit; children: RecruitNode[] }

/** Recruits below whoever recruited them; the first level is the reader's own. */
export const toRecruitTree = (recruits: readonly Recruit[]): RecruitNode[] => {
  const nodes = new Map(
    recruits.map((recruit): [string, RecruitNode] => [
      recruit.id,
      { recruit, children: [] },
    ]),
  )
  const roots: RecruitNode[] = []
  for (const node of nodes.values()) {
    const { parent_id } = node.recruit
    const siblings = nodes.get(parent_id)?.children ?? roots
    siblings.push(node)
  }
  return roots
}
