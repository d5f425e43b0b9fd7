import { skipToken, useQuery } from "@tanstack/react-query"
import { Loaded } from "../ui/loaded.tsx"
import { PAGES, type PageName } from "./pages.ts"

const PAGE_REM = 40

/**
 * A page's part of the bundle. A query and not React's `lazy`: what comes soon after the
 * placeholder of a `Suspense` is held back for a third of a second, and a page asks for its
 * data once it is drawn.
 *
 * @param name - undefined: none yet.
 */
export const usePart = (name: PageName | undefined) =>
  useQuery({
    queryKey: ["page", name],
    queryFn: name ? async () => ({ Page: await PAGES[name]() }) : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  })

/** A page, once its part of the bundle is there. */
export const PagePart = ({ name }: { name: PageName }) => {
  const part = usePart(name)
  return part.data ? (
    <part.data.Page />
  ) : (
    <Loaded query={part} height={PAGE_REM}>
      {() => null}
    </Loaded>
  )
}
