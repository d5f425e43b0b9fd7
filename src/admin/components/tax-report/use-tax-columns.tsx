import { clx, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { useCountryName } from "../../hooks/use-country-name"
import { useMoney } from "../../hooks/use-money"
import { paths } from "../../lib/paths"
import type { TaxLine } from "../../lib/tax-types"
import { TextLink } from "../common/text-link"
import { UserText } from "../common/user-text"
import { TaxFormState } from "./tax-form-state"

const helper = createDataTableColumnHelper<TaxLine>()
const NOTHING = "-"

/** The columns of the tax report. */
export const useTaxColumns = () => {
  const { t } = useTranslation("partner-center")
  const countryName = useCountryName()
  const money = useMoney()

  return useMemo(
    () => [
      helper.accessor((line) => line.partner.name, {
        id: "name",
        header: t("taxReport.columns.partner"),
        sortLabel: t("fields.name"),
        enableSorting: true,
        sortAscLabel: t("sorting.aToZ"),
        sortDescLabel: t("sorting.zToA"),
        maxSize: 220,
        cell: ({ row: { original: line } }) => (
          <span className="flex min-w-0 flex-col">
            <UserText>
              {/* The row opens by mouse only; this link opens it by keyboard. */}
              <TextLink to={paths.partner(line.partner.id)}>
                {line.partner.name}
              </TextLink>
            </UserText>
            {line.legal_name && line.legal_name !== line.partner.name && (
              <span className="text-ui-fg-subtle">
                <UserText>{line.legal_name}</UserText>
              </span>
            )}
          </span>
        ),
      }),
      helper.accessor((line) => line.partner.code, {
        id: "code",
        header: t("fields.code"),
        sortLabel: t("fields.code"),
        enableSorting: true,
        sortAscLabel: t("sorting.aToZ"),
        sortDescLabel: t("sorting.zToA"),
        maxSize: 140,
        cell: ({ getValue }) => <UserText>{getValue()}</UserText>,
      }),
      helper.accessor("country_code", {
        header: t("taxReport.columns.country"),
        maxSize: 160,
        cell: ({ getValue }) => {
          const code = getValue()
          return <UserText>{code ? countryName(code) : NOTHING}</UserText>
        },
      }),
      helper.accessor("vat_id", {
        header: t("taxReport.columns.vatId"),
        cell: ({ getValue }) => getValue() ?? NOTHING,
      }),
      helper.accessor("form", {
        header: t("taxReport.columns.form"),
        cell: ({ row: { original: line } }) => (
          <TaxFormState form={line.form} isOnFile={line.form_on_file} />
        ),
      }),
      ...(["paid", "earned", "adjustments"] as const).map((sum) =>
        helper.accessor(sum, {
          header: t(`taxReport.columns.${sum}`),
          align: "right",
          cell: ({ getValue, row: { original: line } }) => (
            <span
              className={clx("tabular-nums", {
                "text-ui-fg-error": getValue() < 0,
              })}
            >
              {money(getValue(), line.currency_code)}
            </span>
          ),
        }),
      ),
    ],
    [t, countryName, money],
  )
}
