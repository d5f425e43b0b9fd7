import { clx, Text } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { PartnerDefaults } from "../../lib/program-types"
import { RATE_SLOTS, type RateSlot } from "../../lib/rates-form"
import { isNumberOff, offReason } from "../../lib/switched-off"
import { DecimalField } from "../program-form/decimal-field"

interface RateMatrixProps<Values extends FieldValues> {
  control: Control<Values>
  /** Where in the form the table's rows are. */
  name: string
  /** What the table holds, for screen readers. */
  caption: string
  currencies: string[]
  defaults: PartnerDefaults
}

/**
 * What each level and role earns: a percentage, and amounts per unit. What the Partner
 * defaults switch off is greyed, says why, and can still be edited: it is kept.
 */
export const RateMatrix = <Values extends FieldValues>({
  caption,
  currencies,
  defaults,
  ...rows
}: RateMatrixProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const columns = [
    { id: "percent", label: t("programs.rates.percent"), kind: "percent" },
    ...currencies.map((code) => ({
      id: `amounts.${code}`,
      label: t("programs.rates.amount", { currency: code.toUpperCase() }),
      kind: "amount" as const,
    })),
  ] as const
  return (
    // Focusable, so that it scrolls by keyboard as well.
    <div
      className="shadow-elevation-card-rest overflow-x-auto rounded-lg"
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-ui-bg-subtle">
          <tr>
            <th scope="col" className="px-4 py-2 text-start">
              <Text as="span" size="small" weight="plus">
                {t("programs.rates.level")}
              </Text>
            </th>
            {columns.map(({ id, label, kind }) => (
              <th key={id} scope="col" className="px-2 py-2 text-start">
                <Text as="span" size="small" weight="plus">
                  {label}
                </Text>
                {isNumberOff(defaults, kind) && (
                  <Text as="span" size="xsmall" className="ms-1 font-normal">
                    {t("programs.rates.columnOff")}
                  </Text>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RATE_SLOTS.map((slot) => (
            <RateRow
              key={slot.key}
              slot={slot}
              columns={columns}
              defaults={defaults}
              {...rows}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RateRowProps<Values extends FieldValues> extends Pick<
  RateMatrixProps<Values>,
  "control" | "name" | "defaults"
> {
  slot: RateSlot
  columns: readonly {
    id: string
    label: string
    kind: "percent" | "amount"
  }[]
}

const RateRow = <Values extends FieldValues>({
  control,
  name,
  defaults,
  slot,
  columns,
}: RateRowProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const reason = offReason(defaults, slot)
  const label = t(`programs.rates.roles.${slot.role}`, { level: slot.level })
  return (
    <tr className={clx("border-t", reason && "bg-ui-bg-subtle")}>
      <th scope="row" className="w-52 min-w-36 px-4 py-2 text-start">
        <Text
          as="span"
          size="small"
          className={clx("block", reason && "text-ui-fg-subtle")}
        >
          {label}
        </Text>
        {reason && (
          <Text
            as="span"
            size="xsmall"
            className="text-ui-fg-subtle block font-normal"
          >
            {t(`programs.rates.off.${reason}`, { count: defaults.levels })}
          </Text>
        )}
      </th>
      {columns.map((column) => (
        <td key={column.id} className="min-w-28 px-2 py-2 align-middle">
          <DecimalField
            control={control}
            name={`${name}.${slot.key}.${column.id}` as FieldPath<Values>}
            label={`${label}, ${column.label}`}
            hideLabel
            isPercent={column.kind === "percent"}
            unit={column.kind === "percent" ? "%" : undefined}
            isOff={reason !== null || isNumberOff(defaults, column.kind)}
          />
        </td>
      ))}
    </tr>
  )
}
