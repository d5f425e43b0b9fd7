/**
 * HTML that the store wrote: messages, descriptions, pages, the copy of e-mails.
 *
 * It is shown as it comes because the server cleans it (`sanitizeRichText`, when it is
 * saved and again after merge fields were filled in): no scripts, handlers, styles, classes
 * or ids, addresses of https, http and mailto only, and links that open elsewhere without
 * a way back. Nothing else may be given to this component.
 */
export const RichText = ({ html }: { html: string }) => (
  <div className="pp-rich" dangerouslySetInnerHTML={{ __html: html }} />
)
