import { startCapture, type PartnerCenter } from "./capture.ts"

declare global {
  interface Window {
    PartnerCenter?: PartnerCenter
  }
}

/** The longest that browsers keep a cookie. */
const MOST_DAYS = 400

const script = document.currentScript
const { backendUrl, publishableKey, cookieDays } = script?.dataset ?? {}
// A frame on a partner's site is no visit, and must not remember anybody.
if (backendUrl && publishableKey && window.top === window.self) {
  window.PartnerCenter ??= startCapture({
    backendUrl,
    publishableKey,
    cookieDays: Number(cookieDays) || MOST_DAYS,
  })
}
