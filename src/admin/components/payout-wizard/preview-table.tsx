import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import { PREVIEW_SUMS } from "../../lib/payout-wizard"
import type { PayoutBasis, PreviewLine } from "../../lib/payouts-types"
import { TABLE_ENDS } from "../common/table-ends"
import { UserText } from "../common/user-text"
import { PayoutMethodText } from "../payouts/payout-method-text"

interface PreviewTableProps {
  view: "paid" | "left_out" | "excluded"
  lines: PreviewLine[]
  currencyCode: string
  basis: PayoutBasis
  onLeaveOut: (line: PreviewLine) => void
  onTakeIn: (line: PreviewLine) => void
}

/** Every partner's arithmetic, and what is paid or why not. */
export const PreviewTable = ({
  view,
  lines,
  currencyCode,
  basis,
  onLeaveOut,
  onTakeIn,
}: PreviewTableProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const sums = PREVIEW_SUMS[basis]
  if (lines.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t(`payouts.preview.none.${view}`)}
      </Text>
    )
  }
  return (
    <div
      role="region"
      aria-label={t(`payouts.preview.views.${view}`, { count: lines.length })}
      tabIndex={0}
      className="focus-visible:shadow-borders-focus overflow-x-auto rounded-lg border outline-none"
    >
      <Table className={TABLE_ENDS}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="text-start">
              {t("fields.partner")}
            </Table.HeaderCell>
            {sums.map((key) => (
              <Table.HeaderCell key={key} className="text-end">
                {t(`payouts.columns.${key}`)}
              </Table.HeaderCell>
            ))}
            {view === "left_out" ? (
              <Table.HeaderCell className="text-start">
                {t("payouts.fields.why")}
              </Table.HeaderCell>
            ) : (
              <>
                <Table.HeaderCell className="text-end">
                  {t("payouts.fields.amount")}
                </Table.HeaderCell>
                <Table.HeaderCell className="text-start">
                  {t("payouts.fields.method")}
                </Table.HeaderCell>
                <Table.HeaderCell>
                  <span className="sr-only">{t("actions.menu")}</span>
                </Table.HeaderCell>
              </>
            )}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.map((line) => (
            <Table.Row key={line.partner.id}>
              <Table.Cell className="max-w-48">
                <UserText>{line.partner.name}</UserText>
              </Table.Cell>
              {sums.map((key) => (
                <Table.Cell
                  key={key}
                  className="text-ui-fg-subtle text-end tabular-nums"
                >
                  {money(line.arithmetic[key], currencyCode)}
                </Table.Cell>
              ))}
              {line.left_out ? (
                <Table.Cell className="whitespace-normal">
                  <span className="block min-w-48 py-2">
                    {t(`payouts.leftOut.${line.left_out}`)}
                  </span>
                </Table.Cell>
              ) : (
                <>
                  <Table.Cell className="text-ui-fg-base text-end font-medium tabular-nums">
                    {money(line.amount, currencyCode)}
                  </Table.Cell>
                  <Table.Cell>
                    <PayoutMethodText method={line.method} label={line.label} />
                  </Table.Cell>
                  <Table.Cell className="text-end">
                    <Button
                      type="button"
                      size="small"
                      variant="transparent"
                      aria-label={t(
                        view === "excluded"
                          ? "payouts.preview.takeInOf"
                          : "payouts.preview.leaveOutOf",
                        { name: line.partner.name },
                      )}
                      onClick={() =>
                        view === "excluded" ? onTakeIn(line) : onLeaveOut(line)
                      }
                    >
                      {t(
                        view === "excluded"
                          ? "payouts.preview.takeIn"
                          : "payouts.preview.leaveOut",
                      )}
                    </Button>
                  </Table.Cell>
                </>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
