import { useTranslation } from "react-i18next"

import type { PartnerLink } from "../../lib/links-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"

/** Who has the link: one partner, the partners of programs, or all. */
export const LinkAudience = ({ link }: { link: PartnerLink }) => {
  const { t } = useTranslation("partner-center")
  if (link.partner) {
    return (
      <TextLink to={paths.partner(link.partner.id)}>
        {link.partner.name}
      </TextLink>
    )
  }
  if (link.program_ids.length === 0) {
    return <>{t("links.audience.all")}</>
  }
  const names = link.programs.map(({ name }) => name).join(", ")
  return <>{names || t("links.audience.nobody")}</>
}
