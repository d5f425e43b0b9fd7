/**
 * Opens an empty tab right at a click: browsers block tabs that open later, when an
 * answer has arrived. The tab cannot reach back to the dashboard (`noopener` itself
 * would not let us name its address).
 *
 * @returns null where the browser opens none.
 */
export const openBlankTab = (): Window | null => {
  const tab = window.open("about:blank", "_blank")
  if (tab) {
    tab.opener = null
  }
  return tab
}
