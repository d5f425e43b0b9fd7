import { Text } from "@medusajs/ui"

import { useTranslation } from "react-i18next"

import { toLocaleTag } from "../../lib/format-money"

interface CountNoteProps {
  count: number | undefined
  /** Undefined until it is known. */
  isExact: boolean | undefined
}

/** Under a table that has more rows than its pages say: they are counted as one goes on. */
export const CountNote = ({ count = 0, isExact = true }: CountNoteProps) => {
  const { t, i18n } = useTranslation("partner-center")
  return isExact ? null : (
    <Text size="small" className="text-ui-fg-subtle px-6 py-3" role="note">
      {t("table.more", {
        number: count.toLocaleString(toLocaleTag(i18n.language)),
      })}
    </Text>
  )
}
