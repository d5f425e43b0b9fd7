import { useTranslation } from "react-i18next"

/** Chooses in which currency a report is; nothing where there is no choice. */
export const CurrencyPicker = ({
  codes,
  value,
  onChange,
}: {
  /** In lower case, as the API has them. */
  codes: readonly string[]
  value: string
  onChange: (code: string) => void
}) => {
  const { t } = useTranslation()
  const offered = [...new Set([...codes, value])]
  return offered.length === 1 ? null : (
    <select
      className="pp-choice"
      aria-label={t("common.currency")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {offered.map((code) => (
        <option key={code} value={code}>
          {code.toUpperCase()}
        </option>
      ))}
    </select>
  )
}
