import type { Recruit, RecruitsAnswer } from "./ledgers-types"

export interface RecruitNode extends Recruit {
  children: RecruitNode[]
}

/** The recruits below a partner as a tree, in the order in which they were answered. */
export const toRecruitTree = (
  recruits: readonly Recruit[],
  partnerId: string,
): RecruitNode[] => {
  const below = new Map<string, Recruit[]>()
  for (const recruit of recruits) {
    const siblings = below.get(recruit.parent_id) ?? []
    below.set(recruit.parent_id, [...siblings, recruit])
  }
  const nodesBelow = (parentId: string): RecruitNode[] =>
    (below.get(parentId) ?? []).map((recruit) => ({
      ...recruit,
      children: nodesBelow(recruit.id),
    }))
  return nodesBelow(partnerId)
}

/** How many there are on all levels. */
export const countRecruits = ({ levels }: RecruitsAnswer): number =>
  levels.reduce((total, { count }) => total + count, 0)
