import type { PartnerLink } from "medusa-partner-portal/client"
import { CopyButton } from "./copy-button"

/** The main link, ready to copy, and the list of the others. */
export const LinksSection = ({ links }: { links: PartnerLink[] }) => {
  const [main, ...others] = links
  return (
    <section className="card stack" aria-labelledby="links">
      <h2 id="links">Your links</h2>
      {main && <CopyableLink link={main} isMain />}
      {others.length > 0 ? (
        <ul className="link-list" role="list">
          {others.map((link) => (
            <li key={link.url}>
              <CopyableLink link={link} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">
          Share this link, or add <code>?ref=</code> and your code to the
          address of any page of the store.
        </p>
      )}
    </section>
  )
}

const CopyableLink = ({
  link,
  isMain,
}: {
  link: PartnerLink
  isMain?: boolean
}) => (
  <div className={isMain ? "partner-link partner-link--main" : "partner-link"}>
    <div>
      <p className="partner-link__name">{link.name}</p>
      <p className="partner-link__url">{link.url}</p>
    </div>
    <CopyButton text={link.url} label={`Copy the link ${link.name}`} />
  </div>
)
