import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useFigures } from "../../hooks/use-figures"
import { changeOf, type Compared } from "../../lib/compare-figures"

interface ChangeNoteProps {
  compared: Compared
  /** The figure of the range before, as it is to be read. */
  previous: string
}

/** By how much a figure rose or fell, and what it was in the range before. */
export const ChangeNote = ({ compared, previous }: ChangeNoteProps) => {
  const { t } = useTranslation("partner-center")
  const { formatChange } = useFigures()
  const change = changeOf(compared)
  return (
    <Text
      as="span"
      size="xsmall"
      className="text-ui-fg-subtle flex flex-wrap items-center gap-x-2 tabular-nums"
    >
      {change !== null && change !== 0 && (
        <span className="text-ui-fg-base flex items-center">
          {change > 0 ? (
            <ArrowUpMini aria-hidden className="text-ui-tag-green-icon" />
          ) : (
            <ArrowDownMini aria-hidden className="text-ui-tag-red-icon" />
          )}
          {formatChange(change)}
        </span>
      )}
      <span>{t("overview.before", { figure: previous })}</span>
    </Text>
  )
}
