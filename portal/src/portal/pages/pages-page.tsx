import { useTranslation } from "react-i18next"
import { CopyButton } from "../ui/copy-button.tsx"
import { RichText } from "../ui/rich-text.tsx"
import { ResourceList } from "./resource-list.tsx"

/** Texts that the store wrote for its partners, with the partner's link in them. */
export const PagesPage = () => {
  const { t } = useTranslation()
  return (
    <ResourceList kind="page" title={t("entries.pages")}>
      {({ body, link }) => (
        <>
          {body && <RichText html={body} />}
          <p className="pp-address">{link}</p>
          <div className="pp-actions">
            <CopyButton text={link} label={t("links.copy")} />
          </div>
        </>
      )}
    </ResourceList>
  )
}
