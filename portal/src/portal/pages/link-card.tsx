import { lazy, Suspense, useState } from "react"
import { useTranslation } from "react-i18next"
import type { PartnerLink } from "../../client/types.ts"
import { shareAddresses } from "../data/link-address.ts"
import { Button } from "../ui/button.tsx"
import { CopyButton } from "../ui/copy-button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { Skeleton } from "../ui/skeleton.tsx"
import { DeleteLink } from "./delete-link.tsx"

const QrCode = lazy(() => import("./qr-code.tsx"))

const QR_REM = 24

/** One link: where it leads, and the ways to pass it on. */
export const LinkCard = ({
  link,
  url,
  mayDelete,
  onDeleted,
}: {
  link: PartnerLink
  url: string
  mayDelete: boolean
  onDeleted: () => void
}) => {
  const { t } = useTranslation()
  const [isDeleting, setDeleting] = useState(false)
  const [isQrOpen, setQrOpen] = useState(false)
  const name = link.id === null ? t("links.main") : link.name
  return (
    <li className="pp-card pp-stack">
      <div>
        <h2>{name}</h2>
        <p className="pp-hint">
          {link.id === null
            ? t("links.mainHint")
            : t("links.leadsTo", { destination: link.destination })}
        </p>
      </div>
      <p className="pp-address">{url}</p>
      <div className="pp-actions">
        <CopyButton text={url} label={t("links.copy")} />
        <Button kind="secondary" onClick={() => setQrOpen(true)}>
          {t("links.qr.open")}
        </Button>
        <ShareLinks url={url} name={name} />
        {mayDelete && (
          <Button
            kind="quiet"
            aria-label={t("links.delete.title", { name })}
            onClick={() => setDeleting(true)}
          >
            {t("links.delete.action")}
          </Button>
        )}
      </div>
      {isDeleting && link.id !== null && (
        <DeleteLink
          id={link.id}
          name={name}
          onDeleted={onDeleted}
          onClose={() => setDeleting(false)}
        />
      )}
      <Dialog
        title={t("links.qr.title", { name })}
        open={isQrOpen}
        onClose={() => setQrOpen(false)}
      >
        <Suspense
          fallback={<Skeleton height={QR_REM} label={t("common.loading")} />}
        >
          <QrCode url={url} fileName={`qr-${link.code ?? "link"}`} />
        </Suspense>
      </Dialog>
    </li>
  )
}

const ShareLinks = ({ url, name }: { url: string; name: string }) => {
  const { t } = useTranslation()
  return (
    <ul className="pp-share" aria-label={t("links.share.label", { name })}>
      {shareAddresses(url, t("links.share.subject")).map((place) => (
        <li key={place.name}>
          <a href={place.href} target="_blank" rel="noopener noreferrer">
            {t(`links.share.${place.name}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
