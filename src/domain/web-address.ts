const SCHEME = /^[a-z][a-z\d+.-]*:/i
const HTTP = /^https?:\/\/[^\s/]+/i

/** `example.com` with `https://` in front; what has a scheme stays as it is. */
export function withScheme(address: string): string {
  return SCHEME.test(address) && !/^[^:/]+:\d/.test(address)
    ? address
    : `https://${address}`
}

/** Whether an address is a page of the web, so that a link to it can do no harm. */
export function isWebAddress(address: string): boolean {
  return HTTP.test(address) && URL.canParse(address)
}
