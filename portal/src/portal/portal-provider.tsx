import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { useMemo, useState, type ReactNode } from "react"
import { I18nextProvider } from "react-i18next"
import { createBrowserSdk, PortalError } from "../client/browser.ts"
import { createPartnerClient } from "../client/partner.ts"
import type { PortalSdk } from "../client/sdk.ts"
import {
  PortalContext,
  type Arrival,
  type PortalTheme,
} from "./portal-context.tsx"
import { createTexts } from "./texts/create-texts.ts"

/** Whom what is drawn asks, in which language and light. */
export type PortalAccess = (
  | {
      /** Address of the storefront's portal handler (`createPortalHandler`). */
      apiUrl: string
      sdk?: undefined
    }
  | {
      apiUrl?: undefined
      /** For hosts without a handler: asks Medusa and holds the session itself. */
      sdk: PortalSdk
    }
) & {
  /** BCP 47; texts come in English and German. */
  locale?: string
  theme?: PortalTheme
}

export type PartnerPortalProps = PortalAccess & {
  /** Path of the storefront under which the portal lives, for example `/partners`. */
  basePath: string
}

export type PortalProviderProps = PartnerPortalProps & { children: ReactNode }

const RETRIES = 2
const FRESH_MS = 30_000

/** Asks again when the network failed, not when the API said no. */
const retry = (failures: number, error: Error) =>
  failures < RETRIES && !(error instanceof PortalError && error.status > 0)

/** What single pages need around them; `PartnerPortal` brings it along. */
export const PortalProvider = ({
  basePath,
  apiUrl,
  sdk: given,
  locale = "en",
  theme = "auto",
  children,
}: PortalProviderProps) => {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { retry, staleTime: FRESH_MS } },
      }),
  )
  const [arrival] = useState<Arrival>(() => ({
    page: null,
    focused: null,
    siteTitle: typeof document === "undefined" ? "" : document.title,
  }))
  const texts = useMemo(() => createTexts(locale), [locale])
  const value = useMemo(() => {
    const sdk = given ?? createBrowserSdk(apiUrl)
    return {
      sdk,
      client: createPartnerClient(sdk),
      files: given ?? { apiUrl },
      basePath: basePath.replace(/\/+$/, ""),
      locale,
      theme,
      arrival,
    }
  }, [apiUrl, given, basePath, locale, theme, arrival])
  return (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={queries}>
        <PortalContext.Provider value={value}>
          {children}
        </PortalContext.Provider>
      </QueryClientProvider>
    </I18nextProvider>
  )
}
