import type { Usage } from "../store/api/compared/usage/route"

/** What the process of a `BuiltStore` has used so far; see the route. */
export async function usageOf(
  url: string,
  { clear = false }: { clear?: boolean } = {},
): Promise<Usage> {
  const answer = await fetch(
    `${url}/compared/usage${clear ? "?clear=true" : ""}`,
  )
  return (await answer.json()) as Usage
}
