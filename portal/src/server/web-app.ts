import { ALWAYS, refuse } from "./replies.ts"

/** How the portal is called and looks on a home screen. */
type WebApp = {
  /** Address of the portal, seen from the manifest. */
  start: string
  name: string
  /** Ground of the icon, and what is drawn on it: `#rrggbb`. */
  color: string
  text: string
}

export const MANIFEST = "manifest.webmanifest"
export const ICON = "icon.svg"

/** Where the store has said nothing else. */
export const PLAIN = { name: "Partners", color: "#1f5fbf", text: "#ffffff" }

const MOST_OF_A_NAME = 80

/** Behind the icon while the app starts. */
const GROUND = "#ffffff"

/** A path of this very host. */
const PATH = /^\/(?![/\\])[^\s?#\\]{0,200}$/
const HEX_COLOR = /^#[0-9a-f]{6}$/i

/**
 * Answers what a phone asks that puts the portal on its home screen: what it is called and
 * its icon, both in the store's colours, which the page names in the address.
 *
 * @param path - the parts of the path below the handler's own, decoded.
 * @returns null where something else is asked for.
 */
export const answerWebApp = (
  request: Request,
  path: readonly string[],
): Response | null => {
  const asked = path.join("/")
  if (request.method !== "GET" || ![MANIFEST, ICON].includes(asked)) {
    return null
  }
  const app = readWebApp(new URL(request.url).searchParams)
  if (!app) {
    return refuse(
      400,
      "start: a path, such as /partners; color, text: such as #1f5fbf",
    )
  }
  return asked === MANIFEST
    ? file("application/manifest+json", JSON.stringify(toManifest(app)))
    : file("image/svg+xml", drawIcon(app))
}

/** Whatever comes from the address goes into a picture: nothing but paths and colours. */
const readWebApp = (query: URLSearchParams): WebApp | null => {
  const start = query.get("start") || "/"
  const color = query.get("color") || PLAIN.color
  const text = query.get("text") || PLAIN.text
  const name = query.get("name")?.trim().slice(0, MOST_OF_A_NAME) || PLAIN.name
  return PATH.test(start) && HEX_COLOR.test(color) && HEX_COLOR.test(text)
    ? { start, name, color, text }
    : null
}

/** A web app manifest; the icon lies beside it. */
export const toManifest = ({ start, name, color, text }: WebApp) => {
  const icon = `${ICON}?${new URLSearchParams({ color, text }).toString()}`
  return {
    name,
    start_url: start,
    scope: start,
    display: "standalone",
    theme_color: color,
    background_color: GROUND,
    icons: ["any", "maskable"].map((purpose) => ({
      src: icon,
      type: "image/svg+xml",
      sizes: "any",
      purpose,
    })),
  }
}

/** One who sends two others, far enough from the edges for icons that are cut round. */
export const drawIcon = ({ color, text }: Pick<WebApp, "color" | "text">) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="512" height="512">` +
  `<path fill="${color}" d="M0 0h64v64H0z"/>` +
  `<path stroke="${text}" stroke-width="3" fill="none" d="M42 20 22 32l20 12"/>` +
  `<g fill="${text}"><circle cx="22" cy="32" r="7"/>` +
  `<circle cx="42" cy="20" r="5"/><circle cx="42" cy="44" r="5"/></g></svg>`

const file = (type: string, body: string) =>
  new Response(body, {
    headers: {
      ...ALWAYS,
      "content-type": type,
      "content-security-policy": "default-src 'none'",
    },
  })
