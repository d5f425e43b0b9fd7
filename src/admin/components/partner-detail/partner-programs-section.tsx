import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useEndEnrollment } from "../../hooks/api/partner-terms"
import type { Partner } from "../../lib/api-types"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { RemoveButton } from "../common/remove-button"
import { TextLink } from "../common/text-link"
import { SideSection } from "./side-section"

/** The programs in which the partner is enrolled. */
export const PartnerProgramsSection = ({
  partner: { id: partnerId, name: partner, programs },
}: {
  partner: Partner
}) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { mutateAsync } = useEndEnrollment(partnerId)
  return (
    <SideSection
      heading={t("partners.programs.heading")}
      empty={t("partners.programs.empty")}
      action={
        <LinkButton
          to={`enroll${search}`}
          label={t("partnerDetail.programs.enrol")}
        />
      }
      items={programs.map(({ id, name }) => ({
        id,
        content: (
          <div className="flex items-center justify-between gap-x-4">
            <Text size="small" leading="compact" className="min-w-0">
              <TextLink to={paths.program(id)}>{name}</TextLink>
            </Text>
            <RemoveButton
              label={t("partnerDetail.programs.end.label", { name })}
              title={t("partnerDetail.programs.end.title", { name, partner })}
              description={t("partnerDetail.programs.end.description")}
              confirm={t("partnerDetail.programs.end.action")}
              success={t("partnerDetail.programs.end.success", { name })}
              remove={() => mutateAsync(id)}
            />
          </div>
        ),
      }))}
    />
  )
}
