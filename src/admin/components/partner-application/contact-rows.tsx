import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import type { Partner } from "../../lib/api-types"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { WebsiteLink } from "../common/website-link"

/** Who applies, where they are found, and who sent them. */
export const ContactRows = ({ partner }: { partner: Partner }) => {
  const { t } = useTranslation("partner-center")
  const { members, website, phone, parent } = partner
  return (
    <>
      <SectionRow
        title={t("fields.email")}
        value={members.map(({ email }) => email).join(", ") || undefined}
      />
      <SectionRow
        title={t("fields.website")}
        value={website && <WebsiteLink address={website} />}
      />
      <SectionRow title={t("fields.phone")} value={phone} />
      <SectionRow
        title={t("fields.parent")}
        value={
          parent && (
            <TextLink to={paths.partner(parent.id)}>
              {parent.name} ({parent.code})
            </TextLink>
          )
        }
      />
    </>
  )
}
