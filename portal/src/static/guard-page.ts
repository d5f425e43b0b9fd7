/**
 * Narrows the page's Content-Security-Policy, before anything is drawn, to what
 * `config.json` has made known: data goes to no other origin than the API's, and styles
 * come from this bundle alone. `index.html` has to allow more, since it is the same for
 * every store; a policy that is added can only forbid.
 *
 * @param api - address that the portal asks.
 */
export const guardPage = (api: string): void => {
  const nonce = crypto.randomUUID()
  // What locks the page behind a dialog (radix-ui) writes a style, and looks here.
  Object.assign(globalThis, { __webpack_nonce__: nonce })
  const policy = document.createElement("meta")
  policy.httpEquiv = "Content-Security-Policy"
  policy.content = [
    `connect-src ${new URL(api).origin}`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
  ].join("; ")
  document.head.append(policy)
}
