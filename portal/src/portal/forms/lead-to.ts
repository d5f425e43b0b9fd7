/** Leads to where the store thanks who filled a form in, if it has such a page. */
export const leadTo = (thanksUrl: string | null): void => {
  if (thanksUrl) {
    window.location.assign(thanksUrl)
  }
}
