import { cleanSearch, referralParams } from "../server/referral-url.ts"
import { askStore, type CaptureConfig } from "./ask-store.ts"
import { fillForm } from "./fill-form.ts"
import { keepVisitor, readVisitor } from "./visitor.ts"

/** What pages can ask of the script, as `window.PartnerCenter`. Nothing of it throws. */
export type PartnerCenter = {
  /** Undefined for visitors whom no partner brought. */
  visitorId: () => string | undefined
  /**
   * Binds the visitor to a cart, so that the order made from it can be credited. Call it
   * when a cart is made, and before the order is placed.
   *
   * @returns whether the API has noted it; false for visitors whom no partner brought.
   */
  bindCart: (cartId: string) => Promise<boolean>
  /** Notes that the visitor became known by this e-mail address. As `bindCart`. */
  lead: (email: string) => Promise<boolean>
}

/** Begins to notice visitors who come through a partner's link. */
export const startCapture = (config: CaptureConfig): PartnerCenter => {
  const { ref } = referralParams(location.search)
  const noted = ref
    ? whenShown()
        .then(() => noteClick(config))
        .catch(() => undefined)
    : null
  document.addEventListener(
    "submit",
    ({ target }) =>
      target instanceof HTMLFormElement &&
      fillForm(target, {
        visitor_id: readVisitor(),
        ref,
        elapsed_ms: String(Math.round(performance.now())),
      }),
    true,
  )
  const tell = async (path: string[], body: Record<string, string>) => {
    await noted
    const visitor_id = readVisitor()
    return visitor_id
      ? (await askStore(config, path, { ...body, visitor_id })) !== null
      : false
  }
  return {
    visitorId: readVisitor,
    bindCart: (cartId) => tell(["carts", cartId, "referral"], {}),
    lead: (email) => tell(["referrals", "leads"], { email }),
  }
}

/** A page that the browser prepares is no visit until somebody looks at it. */
const whenShown = (): Promise<unknown> =>
  (document as { prerendering?: boolean }).prerendering
    ? new Promise((shown) =>
        document.addEventListener("prerenderingchange", shown, { once: true }),
      )
    : Promise.resolve()

/** Reports the click; once that is done, a copied address or a reload is none. */
const noteClick = async (config: CaptureConfig): Promise<void> => {
  const { ref, ref_link, ref_ad, ref_click } = referralParams(location.search)
  const answer = await askStore(config, ["referrals", "clicks"], {
    partner_code: ref,
    link_code: ref_link,
    ad_code: ref_ad,
    click_id: ref_click,
    visitor_id: readVisitor(),
    landing_path: location.pathname,
  })
  if (!answer) {
    return
  }
  if (typeof answer.visitor_id === "string") {
    keepVisitor(answer.visitor_id, config.cookieDays)
  }
  const address =
    location.pathname + cleanSearch(location.search) + location.hash
  history.replaceState(history.state, "", address)
}
