import { useEffect } from "react"
import { withQuery } from "../../client/browser.ts"
import type { Portal } from "../../client/types.ts"
import { usePortal } from "../portal-context.tsx"
import { useLook } from "./use-look.ts"

/**
 * Lets phones put the portal on their home screen, under the name of the host's page and
 * in the store's colours. A host that has a manifest of its own keeps it; without a portal
 * handler the host brings one along, as the static files do.
 */
export const useHomeScreen = (): void => {
  const { files, basePath, arrival } = usePortal()
  const { data: look } = useLook()
  const apiUrl = "apiUrl" in files ? files.apiUrl : undefined
  useEffect(() => {
    if (!look || !apiUrl || document.querySelector("link[rel=manifest]")) {
      return
    }
    const links = [
      link("manifest", manifestUrl(apiUrl, basePath, arrival.siteTitle, look)),
      ...(look.logo_url ? [link("apple-touch-icon", look.logo_url)] : []),
    ]
    document.head.append(...links)
    return () => links.forEach((each) => each.remove())
  }, [look, apiUrl, basePath, arrival])
}

const manifestUrl = (
  apiUrl: string,
  basePath: string,
  name: string,
  { accent }: Portal,
): string =>
  withQuery(`${apiUrl}/manifest.webmanifest`, {
    start: basePath || "/",
    name,
    color: accent?.color,
    text: accent?.text,
  })

const link = (rel: string, href: string): HTMLLinkElement =>
  Object.assign(document.createElement("link"), { rel, href })
