import { useTranslation } from "react-i18next"

/** A page outside the dashboard, in a tab of its own; it learns nothing of ours. */
export const WebsiteLink = ({ address }: { address: string }) => {
  const { t } = useTranslation("partner-center")
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="text-ui-fg-base decoration-ui-fg-muted focus-visible:shadow-borders-focus break-all rounded-sm underline underline-offset-4 outline-none hover:decoration-current"
    >
      {address}
      <span className="sr-only"> ({t("applications.openWebsite")})</span>
    </a>
  )
}
