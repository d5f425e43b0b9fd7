import { MagnifyingGlass } from "@medusajs/icons"
import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useSearchParams } from "react-router-dom"

const PAUSE_MS = 300

/** Searches a list by name; what is searched for stands in the URL. */
export const UrlSearch = ({ label }: { label: string }) => {
  const [params, setParams] = useSearchParams()
  const searched = params.get("q") ?? ""
  const [typed, setTyped] = useState(searched)

  useEffect(() => {
    if (typed === searched) {
      return
    }
    const timer = setTimeout(
      () =>
        setParams(
          (before) => {
            before.delete("offset")
            if (typed) {
              before.set("q", typed)
            } else {
              before.delete("q")
            }
            return before
          },
          { replace: true },
        ),
      PAUSE_MS,
    )
    return () => clearTimeout(timer)
  }, [typed, searched, setParams])

  return (
    <div className="relative">
      {/* Not of type "search": Medusa's icon for it is an image without a name. */}
      <Input
        role="searchbox"
        size="small"
        autoComplete="off"
        className="ps-8"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <MagnifyingGlass
        aria-hidden
        className="text-ui-fg-muted pointer-events-none absolute inset-y-0 start-2 my-auto"
      />
    </div>
  )
}
