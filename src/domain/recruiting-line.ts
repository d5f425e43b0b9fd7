import { MAX_LEVELS } from "./terms"

/** Who recruited whom at one moment: partner id -> parent's id, or null at the top. */
export type ParentOf = ReadonlyMap<string, string | null>

/**
 * The line of recruiters from a partner upwards: the partner first (level 1),
 * then the parent (level 2), then the parent's parent (level 3).
 * A damaged line that bites its own tail ends where it would repeat.
 */
export function recruitingLine(
  partnerId: string,
  parentOf: ParentOf,
  levels: number = MAX_LEVELS,
): string[] {
  const line: string[] = []
  let current: string | null | undefined = partnerId
  while (current && line.length < levels && !line.includes(current)) {
    line.push(current)
    current = parentOf.get(current)
  }
  return line
}

/**
 * Whether giving a partner this parent would close a circle, that is whether the
 * partner already stands somewhere above the new parent (or is the parent).
 */
export function wouldCloseCircle(
  partnerId: string,
  newParentId: string,
  parentOf: ParentOf,
): boolean {
  return recruitingLine(newParentId, parentOf, parentOf.size + 1).includes(
    partnerId,
  )
}
