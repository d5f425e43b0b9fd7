import { MedusaError } from "@medusajs/framework/utils"

import type { PluginOptions } from "../../options/plugin-options"

type Places = Pick<PluginOptions, "storefrontUrl" | "allowedOrigins">

/**
 * Where a link may lead: a path of the storefront, or a full address on the
 * storefront's origin or an allowed one. Everything else would make the store's own
 * address a springboard to anywhere.
 * @throws MedusaError (invalid data) that says which origins are allowed
 */
export function assertAllowedDestination(
  destination: string,
  places: Places,
  field = "destination",
): void {
  if (!resolveDestination(destination, places)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${field}: must be a path like "/products/mug" or an address on ` +
        [...allowedOrigins(places)].join(", "),
    )
  }
}

/** The full address that a destination stands for; null when it is not allowed (any more). */
export function resolveDestination(
  destination: string,
  places: Places,
): URL | null {
  const address = destination.startsWith("/")
    ? places.storefrontUrl + destination
    : destination
  if (!URL.canParse(address)) {
    return null
  }
  const url = new URL(address)
  // A blob: address has the origin of the page that made it, and leads nowhere.
  const isWeb = url.protocol === "https:" || url.protocol === "http:"
  return isWeb && allowedOrigins(places).has(url.origin) ? url : null
}

function allowedOrigins(places: Places): Set<string> {
  return new Set(
    [places.storefrontUrl, ...places.allowedOrigins].map(
      (address) => new URL(address).origin,
    ),
  )
}
