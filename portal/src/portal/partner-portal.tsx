"use client"

import { useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"
import { Route, Router, Switch, useLocation } from "wouter"
import { PortalError } from "../client/browser.ts"
import { useApi } from "./data/use-api.ts"
import { useHomeScreen } from "./data/use-home-screen.ts"
import { useLook } from "./data/use-look.ts"
import { PagePart, usePart } from "./pages/page-part.tsx"
import { WAYS_IN } from "./pages/ways-in.ts"
import { usePortal } from "./portal-context.tsx"
import { PortalProvider, type PartnerPortalProps } from "./portal-provider.tsx"
import { Routes } from "./routes.tsx"
import { entryAt, pathOf } from "./shell/menu.ts"
import { PortalRoot } from "./shell/portal-root.tsx"
import { Shell } from "./shell/shell.tsx"
import { useFocusOfDeparture } from "./ui/heading.tsx"
import { Loaded } from "./ui/loaded.tsx"
import { Skeleton } from "./ui/skeleton.tsx"

const PAGE_REM = 40
const SIGNED_OUT = 401

/**
 * The whole partner portal, with its own routes below `basePath`. It asks the store API
 * through the storefront's portal handler and brings its own styles
 * (`medusa-partner-portal/portal.css`), which touch nothing outside.
 *
 * @example
 * <PartnerPortal basePath="/partners" apiUrl="/api/partners" locale="en" />
 */
export const PartnerPortal = (props: PartnerPortalProps) => (
  <PortalProvider {...props}>
    <Frame />
  </PortalProvider>
)

const never = () => () => undefined

/** What is drawn depends on the address and the session: only the browser knows both. */
const useIsInBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

const Frame = () => {
  const { t } = useTranslation()
  const { basePath } = usePortal()
  const isInBrowser = useIsInBrowser()
  useHomeScreen()
  return (
    <PortalRoot>
      {isInBrowser ? (
        <Router base={basePath}>
          <Pages />
        </Router>
      ) : (
        <Skeleton height={PAGE_REM} label={t("common.loading")} />
      )}
    </PortalRoot>
  )
}

const Pages = () => {
  useFocusOfDeparture()
  return (
    <Switch>
      {WAYS_IN.map((page) => (
        <Route key={page} path={pathOf(page)}>
          <PagePart name={page} />
        </Route>
      ))}
      <Route>
        <SignedIn />
      </Route>
    </Switch>
  )
}

/** Pages for who has signed in; the way in for everybody else. */
const SignedIn = () => {
  const [path] = useLocation()
  // Not drawn yet: it comes while the store says who is there.
  usePart(entryAt(path))
  const look = useLook()
  const me = useApi(["me"], (client) => client.retrieve())
  if (me.error instanceof PortalError && me.error.status === SIGNED_OUT) {
    return <PagePart name="sign_in" />
  }
  return (
    <Loaded query={me} height={PAGE_REM}>
      {(whoami) => (
        <Loaded query={look} height={PAGE_REM}>
          {(portal) => (
            <Shell me={whoami} look={portal}>
              <Routes entries={portal.entries} />
            </Shell>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
