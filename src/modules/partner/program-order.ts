import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/** The lowest number decides first; none is above this. */
export const HIGHEST_PRIORITY = 1_000_000

interface Ordered {
  id: string
  priority: number
}

/** All programs, in the order in which they decide. */
export async function programsByPriority(sql: Knex): Promise<Ordered[]> {
  return await sql("partner_program")
    .whereNull("deleted_at")
    .orderBy(["priority", "id"])
    .select<Ordered[]>("id", "priority")
}

/** The priority behind all programs; one more than the last has, as far as there are more. */
export async function lastPriority(sql: Knex): Promise<number> {
  const [{ last }] = await sql("partner_program")
    .whereNull("deleted_at")
    .max<{ last: number | null }[]>("priority as last")
  return Math.min((last ?? 0) + 1, HIGHEST_PRIORITY)
}

/**
 * The priorities 1, 2, 3 … of programs: those that are named first and in that order, the
 * others behind them as they stood. Only those whose priority changes are answered.
 * @param programs all programs, in the order in which they decide
 * @throws MedusaError not found for a name that no program has
 */
export function changedPriorities(
  programs: readonly Ordered[],
  programIds: readonly string[],
): Ordered[] {
  const known = new Map(programs.map((program) => [program.id, program]))
  const unknown = programIds.find((id) => !known.has(id))
  if (unknown !== undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `program_ids: program ${unknown} was not found`,
    )
  }
  const named = new Set(programIds)
  const others = programs.map(({ id }) => id).filter((id) => !named.has(id))
  return [...programIds, ...others]
    .map((id, index) => ({ id, priority: index + 1 }))
    .filter(({ id, priority }) => known.get(id)?.priority !== priority)
}
