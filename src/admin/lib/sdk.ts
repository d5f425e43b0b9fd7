import Medusa from "@medusajs/js-sdk"

/**
 * The client of the admin API. It signs in the way the host's dashboard does: a fixed
 * "session" would fail in stores that run the admin with JWT.
 */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})
