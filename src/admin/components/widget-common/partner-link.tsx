import { useTranslation } from "react-i18next"

import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"

interface PartnerLinkProps {
  /** null: nobody. */
  partner: { id: string; code: string; name: string } | null
}

/** A partner's name, which leads to their page. */
export const PartnerLink = ({ partner }: PartnerLinkProps) => {
  const { t } = useTranslation("partner-center")
  return partner ? (
    <TextLink to={paths.partner(partner.id)} className="break-words">
      {partner.name || partner.code || partner.id}
    </TextLink>
  ) : (
    <span>{t("widgets.nobody")}</span>
  )
}
