import type { PortalTheme } from "../portal/portal-context.tsx"

/** Whom the portal asks: a handler of the same origin, or Medusa itself. */
type Source =
  | { apiUrl: string; backendUrl?: undefined }
  | { apiUrl?: undefined; backendUrl: string; publishableKey: string }

/** What `config.json` beside `index.html` says. */
export type StaticConfig = Source & { locale?: string; theme?: PortalTheme }

const THEMES: readonly unknown[] = ["light", "dark", "auto"]

/**
 * Reads what somebody has written into `config.json`.
 *
 * @param page - address of the page, from which relative addresses are read.
 * @throws Error that names the field and says what to change.
 */
export const readConfig = (given: unknown, page: string): StaticConfig => {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new Error("config.json must hold an object")
  }
  const { apiUrl, backendUrl, publishableKey, locale, theme } = given as Record<
    string,
    unknown
  >
  if (!isTextOrNone(locale)) {
    throw new Error('locale: must be a language, such as "en" or "de"')
  }
  if (theme !== undefined && !THEMES.includes(theme)) {
    throw new Error('theme: must be "light", "dark" or "auto"')
  }
  const look = { locale, theme: theme as PortalTheme | undefined }
  if ((apiUrl === undefined) === (backendUrl === undefined)) {
    throw new Error("apiUrl, backendUrl: give one of them")
  }
  if (apiUrl !== undefined) {
    const url = addressOf(apiUrl, "apiUrl", page)
    if (url.origin !== new URL(page).origin) {
      throw new Error(
        "apiUrl: must be of this page's origin, or its cookie is not sent",
      )
    }
    return { ...look, apiUrl: bare(url) }
  }
  if (typeof publishableKey !== "string" || publishableKey === "") {
    throw new Error("publishableKey: must be a publishable key of the store's")
  }
  const url = addressOf(backendUrl, "backendUrl", page)
  return { ...look, backendUrl: bare(url), publishableKey }
}

const isTextOrNone = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === "string"

const addressOf = (value: unknown, field: string, page: string): URL => {
  try {
    const url = new URL(String(value), page)
    if (typeof value === "string" && /^https?:$/.test(url.protocol)) {
      return url
    }
  } catch {
    // Said below.
  }
  throw new Error(`${field}: must be an address of http or https`)
}

const bare = ({ origin, pathname }: URL): string =>
  origin + pathname.replace(/\/+$/, "")
