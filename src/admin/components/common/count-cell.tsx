import { useTranslation } from "react-i18next"

import { toLocaleTag } from "../../lib/format-money"

/** A number of things, in figures that stand below each other. */
export const CountCell = ({ count }: { count: number }) => {
  const { i18n } = useTranslation()
  return (
    <span className="tabular-nums">
      {count.toLocaleString(toLocaleTag(i18n.language))}
    </span>
  )
}
