import { useSearchParams } from "wouter"

/** A choice that stands in the address; another one begins with the first page. */
export const useChoice = (name: string) => {
  const [params, setParams] = useSearchParams()
  const choose = (next: string) =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      after.delete("page")
      if (next) {
        after.set(name, next)
      } else {
        after.delete(name)
      }
      return after
    })
  return { chosen: params.get(name) || undefined, choose }
}
