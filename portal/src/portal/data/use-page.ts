import { useSearchParams } from "wouter"

export const ROWS = 20

/** Which page of a list is shown; it stands in the address. */
export const usePage = () => {
  const [params, setParams] = useSearchParams()
  const page = Math.max(1, Math.trunc(Number(params.get("page"))) || 1)
  return {
    page,
    query: { limit: ROWS, offset: (page - 1) * ROWS },
    setPage: (next: number) =>
      setParams((before) => {
        const after = new URLSearchParams(before)
        after.set("page", String(next))
        return after
      }),
  }
}
