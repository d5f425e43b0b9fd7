import { createRoot } from "react-dom/client"
import { PartnerPortal } from "../portal/partner-portal.tsx"
import { createDirectSdk } from "./direct-sdk.ts"
import { guardPage } from "./guard-page.ts"
import { readConfig, type StaticConfig } from "./read-config.ts"
import { createSessionStore } from "./session-store.ts"

/** The folder in which `index.html` lies; this file lies one below. */
const FOLDER = new URL("..", import.meta.url)

const loadConfig = async (): Promise<StaticConfig> => {
  const response = await fetch(new URL("config.json", FOLDER))
  if (!response.ok) {
    throw new Error(`config.json was answered with ${response.status}`)
  }
  return readConfig(await response.json(), FOLDER.href)
}

/** A host that knows folders adds a slash to them; the portal's own links have none. */
const trimAddress = () => {
  const { pathname, search, hash } = window.location
  if (pathname.length > FOLDER.pathname.length) {
    const trimmed = pathname.replace(/\/(index\.html)?$/, "")
    window.history.replaceState(null, "", trimmed + search + hash)
  }
}

const draw = (place: HTMLElement, config: StaticConfig) => {
  const { locale = navigator.language, theme } = config
  document.documentElement.lang = locale
  const shared = { basePath: FOLDER.pathname, locale, theme }
  createRoot(place).render(
    config.apiUrl === undefined ? (
      <PartnerPortal
        {...shared}
        sdk={createDirectSdk({ ...config, session: createSessionStore() })}
      />
    ) : (
      <PartnerPortal {...shared} apiUrl={config.apiUrl} />
    ),
  )
}

const start = async (place: HTMLElement) => {
  try {
    const config = await loadConfig()
    guardPage(config.apiUrl ?? config.backendUrl)
    trimAddress()
    draw(place, config)
  } catch (error) {
    place.setAttribute("role", "alert")
    place.textContent = error instanceof Error ? error.message : String(error)
  }
}

const place = document.getElementById("partner-portal")
if (place) {
  void start(place)
}
