import { useTranslation } from "react-i18next"
import type { PartnerResource } from "../../client/types.ts"
import { toPlainText } from "../data/plain-text.ts"
import { CopyButton } from "../ui/copy-button.tsx"
import { RichText } from "../ui/rich-text.tsx"
import { ResourceList } from "./resource-list.tsx"

/** E-mails to send to others, with the partner's link already in them. */
export const EmailsPage = () => {
  const { t } = useTranslation()
  return (
    <ResourceList kind="email_copy" title={t("entries.emails")}>
      {(email) => <Email email={email} />}
    </ResourceList>
  )
}

const Email = ({ email }: { email: PartnerResource }) => {
  const { t } = useTranslation()
  const subject = email.subject ?? ""
  const body = email.body ?? ""
  return (
    <>
      <div className="pp-actions">
        <p className="pp-subject">
          <span className="pp-hint">{t("resources.subject")}</span>
          {subject}
        </p>
        <CopyButton text={subject} label={t("resources.copySubject")} />
      </div>
      <div className="pp-letter">
        <RichText html={body} />
      </div>
      <div className="pp-actions">
        {/* As text it is the code: what is pasted into a code editor is that. */}
        <CopyButton text={body} html={body} label={t("resources.copyHtml")} />
        <CopyButton text={toPlainText(body)} label={t("resources.copyText")} />
      </div>
    </>
  )
}
