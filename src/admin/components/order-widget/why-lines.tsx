import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useReason } from "../../hooks/use-reason"
import type { LineDecision } from "../../lib/widgets-types"
import { WhyItem } from "./why-item"

/** For each line the rule that decides, and those that were passed over. */
export const WhyLines = ({ lines }: { lines: readonly LineDecision[] }) => {
  const { t } = useTranslation("partner-center")
  const reasonOf = useReason()
  return (
    <ul className="flex flex-col gap-y-2">
      {lines.map((line) => (
        <WhyItem
          key={`${line.line_id} ${line.side}`}
          title={line.title}
          aside={
            <Badge size="2xsmall">{t(`widgets.roles.${line.side}`)}</Badge>
          }
        >
          <Text size="small" className="text-ui-fg-subtle">
            {reasonOf(line.reason, line.reason_detail)}
          </Text>
          {line.passed_over.length > 0 && <PassedOver {...line} />}
        </WhyItem>
      ))}
    </ul>
  )
}

const PassedOver = ({ passed_over }: Pick<LineDecision, "passed_over">) => {
  const { t } = useTranslation("partner-center")
  const reasonOf = useReason()
  return (
    <div>
      <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
        {t("widgets.order.why.passedOver")}
      </Text>
      <ul className="text-ui-fg-subtle txt-small list-disc ps-5">
        {passed_over.map(
          ({
            program_id,
            rule_id,
            program_name,
            scope,
            reason,
            reason_detail,
          }) => (
            <li key={`${program_id} ${rule_id}`}>
              {t("widgets.order.why.passedOverRule", {
                rule: scope
                  ? `${program_name} (${t(`widgets.scopes.${scope}`)})`
                  : program_name,
                reason: reasonOf(reason, reason_detail),
              })}
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
