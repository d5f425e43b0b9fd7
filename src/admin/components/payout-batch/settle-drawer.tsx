import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Drawer, Heading, Text } from "@medusajs/ui"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import {
  type Settled,
  type SettleValues,
  toSettle,
} from "../../lib/payout-outcomes"
import type { PayoutOutcome } from "../../lib/payouts-types"
import { showApiError } from "../../lib/show-api-error"
import { DateField } from "../common/date-field"
import { TextAreaField } from "../common/text-area-field"
import { TextField } from "../common/text-field"
import { useSettle } from "./use-settle"
import { WithheldPayouts } from "./withheld-payouts"

interface SettleDrawerProps {
  batchId: string
  outcome: PayoutOutcome
  /** null: all that are in transit. */
  payoutIds: string[] | null
  settled: Settled
  currencyCode: string
  onClose: () => void
  onDone?: () => void
}

/** Says what became of payouts: when and under which reference they were paid, or why not. */
export const SettleDrawer = ({
  batchId,
  outcome,
  payoutIds,
  settled: { said, withheld },
  currencyCode,
  onClose,
  onDone,
}: SettleDrawerProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const { settle, isPending } = useSettle(batchId, currencyCode)
  const form = useForm<SettleValues>({
    defaultValues: {
      paid_at: new Date(),
      reference: "",
      reason: "",
      checked: false,
    },
  })
  const { control } = form
  const isChecked = useWatch({ control, name: "checked" })
  const count = said.payouts + (isChecked ? withheld.payouts : 0)
  const amount = said.amount + (isChecked ? withheld.amount : 0)

  const submit = form.handleSubmit((values) =>
    settle(toSettle(outcome, values, payoutIds, new Date()), {
      onSuccess: () => {
        onDone?.()
        onClose()
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <Drawer open onOpenChange={(open) => !open && !isPending && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>
              {t(`payouts.settle.${outcome}.title`, {
                count,
                amount: money(amount, currencyCode),
              })}
            </Heading>
          </Drawer.Title>
          <Drawer.Description className="sr-only">
            {t(`payouts.settle.${outcome}.description`)}
          </Drawer.Description>
        </Drawer.Header>
        <Form {...form}>
          <KeyboundForm
            onSubmit={submit}
            className="flex flex-1 flex-col overflow-hidden"
          >
            <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
              <Text size="small" className="text-ui-fg-subtle">
                {t(`payouts.settle.${outcome}.description`)}
              </Text>
              {outcome === "paid" ? (
                <>
                  <DateField
                    control={control}
                    name="paid_at"
                    label={t("payouts.settle.paidAt")}
                  />
                  <TextField
                    control={control}
                    name="reference"
                    label={t("payouts.fields.reference")}
                    hint={t("payouts.settle.referenceHint")}
                    optional
                  />
                </>
              ) : (
                <TextAreaField
                  control={control}
                  name="reason"
                  label={t("payouts.fields.reason")}
                  hint={t("payouts.settle.reasonHint")}
                  rules={{
                    validate: (reason) =>
                      (typeof reason === "string" && reason.trim() !== "") ||
                      t("payouts.settle.reasonNeeded"),
                  }}
                />
              )}
              {withheld.payouts > 0 && (
                <WithheldPayouts
                  control={control}
                  mayHaveFailed={outcome === "paid" && payoutIds !== null}
                  withheld={withheld}
                  currencyCode={currencyCode}
                />
              )}
            </Drawer.Body>
            <Drawer.Footer>
              <Drawer.Close asChild>
                <Button size="small" variant="secondary">
                  {t("actions.cancel")}
                </Button>
              </Drawer.Close>
              <Button
                size="small"
                type="submit"
                variant={outcome === "paid" ? "primary" : "danger"}
                isLoading={isPending}
                disabled={count === 0}
              >
                {t(`payouts.settle.${outcome}.action`)}
              </Button>
            </Drawer.Footer>
          </KeyboundForm>
        </Form>
      </Drawer.Content>
    </Drawer>
  )
}
