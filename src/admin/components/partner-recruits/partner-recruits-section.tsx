import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useRecruits } from "../../hooks/api/recruits"
import { countRecruits, toRecruitTree } from "../../lib/recruit-tree"
import { SectionSkeleton } from "../common/section-skeleton"
import { RecruitTree } from "./recruit-tree"

/** More than so many begin folded, or the page would be nothing but them. */
const MOST_UNFOLDED = 20

/** Whom the partner recruited, and whom those did, down to the third level. */
export const PartnerRecruitsSection = ({
  partnerId,
}: {
  partnerId: string
}) => {
  const { t } = useTranslation("partner-center")
  const { data, isError, error } = useRecruits(partnerId)
  const nodes = useMemo(
    () => toRecruitTree(data?.recruits ?? [], partnerId),
    [data, partnerId],
  )

  if (isError) {
    throw error
  }
  if (!data) {
    return <SectionSkeleton rows={2} />
  }

  const count = countRecruits(data)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("partners.recruits.heading")}</Heading>
        {count > 0 && (
          <ul className="flex flex-wrap gap-1">
            {data.levels
              .filter((level) => level.count > 0)
              .map((level) => (
                <li key={level.level}>
                  <Badge size="2xsmall">
                    {t("partners.recruits.level", { ...level })}
                  </Badge>
                </li>
              ))}
          </ul>
        )}
      </div>
      {count > 0 ? (
        <div className="py-3 pe-6 ps-5">
          <RecruitTree
            nodes={nodes}
            label={t("partners.recruits.heading")}
            isUnfolded={count <= MOST_UNFOLDED}
          />
        </div>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("partners.recruits.empty")}
        </Text>
      )}
      {count > data.recruits.length && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("partners.recruits.more", {
            shown: data.recruits.length,
            all: count,
          })}
        </Text>
      )}
    </Container>
  )
}
