import { InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { useReason, useReasons } from "../../hooks/use-reason"
import { paths } from "../../lib/paths"
import type { PreviewKind } from "../../lib/preview-form"
import type { PreviewAnswer } from "../../lib/program-types"
import { TextLink } from "../common/text-link"

type PreviewEntitlement = PreviewAnswer["entitlements"][number]

interface PreviewResultProps {
  preview: PreviewAnswer
  kind: PreviewKind
}

/** Who would earn what, each with the arithmetic; why nobody would, where nobody does. */
export const PreviewResult = ({ preview, kind }: PreviewResultProps) => {
  const { t } = useTranslation("partner-center")
  const reasonOf = useReason()
  const { is_enrolled, entitlements, sides } = preview
  const lines = new Set(sides.map(({ line_id }) => line_id))
  const hasLines = lines.size > 1
  const reasons = new Set(
    sides.map(({ title, reason: sentence, reason_detail }) => {
      const reason = reasonOf(sentence, reason_detail)
      return hasLines ? t("programs.preview.ofLine", { title, reason }) : reason
    }),
  )
  return (
    <div className="flex flex-col gap-y-4">
      {is_enrolled === false && (
        <InlineTip
          variant="warning"
          label={t("programs.preview.notEnrolledLabel")}
        >
          {t(`programs.preview.notEnrolled.${kind}`)}
        </InlineTip>
      )}
      {entitlements.length > 0 ? (
        <ul className="divide-y">
          {entitlements.map((entitlement) => (
            <PreviewLine
              key={`${entitlement.line_id}-${entitlement.role}-${entitlement.level}-${entitlement.partner?.id}`}
              entitlement={entitlement}
              isNamed={hasLines}
            />
          ))}
        </ul>
      ) : (
        <div>
          <Text size="small" weight="plus">
            {t("programs.preview.nothing")}
          </Text>
          {[...reasons].map((reason) => (
            <Text key={reason} size="small" className="text-ui-fg-subtle">
              {reason}
            </Text>
          ))}
        </div>
      )}
    </div>
  )
}

interface PreviewLineProps {
  entitlement: PreviewEntitlement
  /** Whether it says of which line: an order may have many. */
  isNamed: boolean
}

const PreviewLine = ({
  entitlement: { partner, level, role, amount, currency_code, ...line },
  isNamed,
}: PreviewLineProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const sentencesOf = useReasons()
  return (
    <li className="flex flex-col gap-y-2 py-4 first:pt-0 last:pb-0">
      <div className="flex items-baseline justify-between gap-x-4">
        <div className="min-w-0">
          <Text size="small" leading="compact" weight="plus">
            {partner ? (
              <TextLink to={paths.partner(partner.id)}>{partner.name}</TextLink>
            ) : (
              t("programs.preview.somebody", { level })
            )}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`programs.rates.roles.${role}`, { level })}
            {isNamed && ` · ${line.title}`}
          </Text>
        </div>
        <Text weight="plus" className="shrink-0 tabular-nums">
          {money(amount, currency_code)}
        </Text>
      </div>
      <ul
        aria-label={t("programs.preview.why")}
        className="border-ui-border-base flex flex-col gap-y-1 border-s-2 ps-3"
      >
        {sentencesOf(line.explanation, line.explanation_details).map(
          (sentence) => (
            <li key={sentence}>
              <Text size="small" className="text-ui-fg-subtle break-words">
                {sentence}
              </Text>
            </li>
          ),
        )}
      </ul>
    </li>
  )
}
