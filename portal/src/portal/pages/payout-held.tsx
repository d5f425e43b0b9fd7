import { useTranslation } from "react-i18next"
import type { PayoutSettings } from "../../client/types.ts"
import { Notice } from "../ui/notice.tsx"

/** Says that nothing is paid for now, and whom to ask; why is the store's own business. */
export const PayoutHeld = ({
  settings: { contact_email },
}: {
  settings: PayoutSettings
}) => {
  const { t } = useTranslation()
  return (
    <Notice kind="info">
      {t("payments.held")}{" "}
      {contact_email ? (
        <>
          {t("payments.heldContact")}{" "}
          <a href={`mailto:${contact_email}`}>{contact_email}</a>
        </>
      ) : (
        t("payments.heldAsk")
      )}
    </Notice>
  )
}
