import { MedusaError } from "@medusajs/framework/utils"

interface Ranked {
  id: string
  rank: number
}

/**
 * The ranks of resources in a new order: they share the places that they have now, so
 * that a part of the list can be ordered and all others stay where they are. Only those
 * whose rank changes are answered.
 * @param resources those that are ordered, as they are
 * @throws MedusaError not found for an id that none of them has
 */
export function changedRanks(
  resources: readonly Ranked[],
  orderedIds: readonly string[],
): Ranked[] {
  const known = new Map(resources.map((resource) => [resource.id, resource]))
  const unknown = orderedIds.find((id) => !known.has(id))
  if (unknown !== undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `resource_ids: resource ${unknown} was not found`,
    )
  }
  const places = resources.map(({ rank }) => rank).sort((a, b) => a - b)
  return orderedIds
    .map((id, index) => ({ id, rank: places[index] }))
    .filter(({ id, rank }) => known.get(id)?.rank !== rank)
}
