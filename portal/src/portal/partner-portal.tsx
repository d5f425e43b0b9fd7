"use client"

import { lazy, Suspense, useSyncExternalStore } from "react"
import { useTranslation } from "react-i18next"
import { Route, Router, Switch } from "wouter"
import { PortalError } from "../client/browser.ts"
import { useApi } from "./data/use-api.ts"
import { useHomeScreen } from "./data/use-home-screen.ts"
import { useLook } from "./data/use-look.ts"
import { WAYS_IN } from "./pages/ways-in.ts"
import { usePortal } from "./portal-context.tsx"
import { PortalProvider, type PartnerPortalProps } from "./portal-provider.tsx"
import { Routes } from "./routes.tsx"
import { PortalRoot } from "./shell/portal-root.tsx"
import { Shell } from "./shell/shell.tsx"
import { useFocusOfDeparture } from "./ui/heading.tsx"
import { Loaded } from "./ui/loaded.tsx"
import { Skeleton } from "./ui/skeleton.tsx"

const PAGE_REM = 40
const SIGNED_OUT = 401

/** Who is signed in needs none of it. */
const SignInPage = lazy(async () => ({
  default: (await import("./pages/sign-in-page.tsx")).SignInPage,
}))

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
  const { t } = useTranslation()
  useFocusOfDeparture()
  return (
    <Suspense
      fallback={<Skeleton height={PAGE_REM} label={t("common.loading")} />}
    >
      <Switch>
        {Object.entries(WAYS_IN).map(([route, page]) => (
          <Route key={route} path={route} component={page} />
        ))}
        <Route>
          <SignedIn />
        </Route>
      </Switch>
    </Suspense>
  )
}

/** Pages for who has signed in; the way in for everybody else. */
const SignedIn = () => {
  const look = useLook()
  const me = useApi(["me"], (client) => client.retrieve())
  if (me.error instanceof PortalError && me.error.status === SIGNED_OUT) {
    return <SignInPage />
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
