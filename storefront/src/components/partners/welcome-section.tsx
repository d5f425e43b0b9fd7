import type { PartnerOverview } from "@/lib/data/partner"

/**
 * What the store says to its partners. The message is HTML that the Medusa server cleaned
 * when it was saved; nothing else can get there, so it is shown as it is.
 */
export const WelcomeSection = ({
  welcome: { title, message },
}: {
  welcome: NonNullable<PartnerOverview["welcome"]>
}) =>
  title || message ? (
    <section className="card stack" aria-label={title ?? "Welcome"}>
      {title && <h2>{title}</h2>}
      {message && (
        <div
          className="rich-text"
          dangerouslySetInnerHTML={{ __html: message }}
        />
      )}
    </section>
  ) : null
