import { Redirect, Route, Switch } from "wouter"
import type { PortalEntry } from "../client/types.ts"
import { NotFoundPage } from "./pages/not-found-page.tsx"
import { PagePart } from "./pages/page-part.tsx"
import { PAGES, type PageName } from "./pages/pages.ts"
import { pathOf } from "./shell/menu.ts"

const isBuilt = (entry: PortalEntry): entry is PortalEntry & PageName =>
  entry in PAGES

/** The pages of who has signed in: those that the store shows. */
export const Routes = ({ entries }: { entries: readonly PortalEntry[] }) => {
  const open = entries.filter(isBuilt)
  return (
    <Switch>
      {open.map((entry) => (
        <Route key={entry} path={pathOf(entry)}>
          <PagePart name={entry} />
        </Route>
      ))}
      <Route path="/">
        {open[0] ? <Redirect to={pathOf(open[0])} replace /> : null}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}
