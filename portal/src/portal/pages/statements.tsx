import { useState } from "react"
import { useTranslation } from "react-i18next"
import { statementMonths } from "../data/statement-months.ts"
import { useFormat } from "../data/use-format.ts"
import { CurrencyPicker } from "../ui/currency-picker.tsx"
import { DownloadLink } from "../ui/download-link.tsx"
import { Field } from "../ui/field.tsx"
import { SelectField } from "../ui/select-field.tsx"

const OWN = "own"

/** Chooses the days of a statement, and downloads it. */
export const Statements = ({
  codes = [],
}: {
  /** Currencies in which there is a balance. */
  codes?: readonly string[]
}) => {
  const { t, i18n } = useTranslation()
  const { month } = useFormat()
  const [months] = useState(() => statementMonths(new Date()))
  const [current, last] = months
  const [name, setName] = useState(last.name)
  const [own, setOwn] = useState({ from: last.from, to: current.to })
  const [currency, setCurrency] = useState(codes[0])
  const { from, to } = months.find((each) => each.name === name) ?? own
  const isWrong = from !== "" && to !== "" && from > to
  const query = {
    from,
    to,
    currency_code: currency,
    language: i18n.resolvedLanguage,
  }
  return (
    <section
      className="pp-card pp-stack"
      aria-labelledby="pp-payment-statements"
    >
      <h2 id="pp-payment-statements">{t("payments.statements.title")}</h2>
      <p className="pp-lead">{t("payments.statements.lead")}</p>
      <div className="pp-pair">
        <SelectField
          label={t("payments.statements.period")}
          value={name}
          onChange={({ target }) => setName(target.value)}
        >
          {months.map((each) => (
            <option key={each.name} value={each.name}>
              {each === current
                ? t("payments.statements.soFar", { month: month(each.from) })
                : month(each.from)}
            </option>
          ))}
          <option value={OWN}>{t("payments.statements.own")}</option>
        </SelectField>
        {name === OWN &&
          (["from", "to"] as const).map((end) => (
            <Field
              key={end}
              type="date"
              label={t(`common.range.${end}`)}
              max={current.to}
              value={own[end]}
              error={
                isWrong && end === "from"
                  ? t("payments.statements.wrongRange")
                  : undefined
              }
              onChange={({ target }) => setOwn({ ...own, [end]: target.value })}
            />
          ))}
      </div>
      <div className="pp-actions">
        {currency && (
          <CurrencyPicker
            codes={codes}
            value={currency}
            onChange={setCurrency}
          />
        )}
        {!isWrong && (
          <>
            <DownloadLink
              path="statements"
              format="pdf"
              query={query}
              label={t("common.downloadPdf")}
            />
            <DownloadLink path="statements" query={query} />
          </>
        )}
      </div>
    </section>
  )
}
