import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Partner } from "../../lib/api-types"
import { SideSection } from "./side-section"

/** The programs in which the partner is enrolled. */
export const PartnerProgramsSection = ({
  programs,
}: Pick<Partner, "programs">) => {
  const { t } = useTranslation("partner-center")
  return (
    <SideSection
      heading={t("partners.programs.heading")}
      empty={t("partners.programs.empty")}
      items={programs.map(({ id, name }) => ({
        id,
        content: (
          <Text size="small" leading="compact">
            {name}
          </Text>
        ),
      }))}
    />
  )
}
