import type { PartnerCenterConfig } from "./config.ts"

/**
 * What the Medusa server is told about the visitor for whom this server asks: the
 * user agent, which tells people from robots, and the address with the proof that
 * makes it believed.
 */
export const visitorHeaders = (
  headers: Headers,
  { secret, visitorAddress = lastForwarded }: PartnerCenterConfig,
): Record<string, string> => {
  const userAgent = headers.get("user-agent")
  const address = secret && visitorAddress(headers)
  return {
    ...(userAgent ? { "user-agent": userAgent } : {}),
    ...(secret && address
      ? {
          "x-partner-center-secret": secret,
          "x-partner-center-visitor-ip": address,
        }
      : {}),
  }
}

const lastForwarded = (headers: Headers) =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || null
