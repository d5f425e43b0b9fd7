import { useTranslation } from "react-i18next"

/** A colour with its swatch. */
export const ColorName = ({ color }: { color: string | null }) => {
  const { t } = useTranslation("partner-center")
  return color ? (
    <span className="flex items-center gap-x-2">
      <span
        aria-hidden
        className="border-ui-border-strong size-4 shrink-0 rounded border"
        style={{ backgroundColor: color }}
      />
      {color}
    </span>
  ) : (
    t("portal.own")
  )
}
