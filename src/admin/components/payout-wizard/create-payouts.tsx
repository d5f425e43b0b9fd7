import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { Button, ProgressTabs, toast } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { useCreatePayoutBatch } from "../../hooks/api/payouts"
import { useDirection } from "../../hooks/use-direction"
import { usePayoutWizard } from "../../hooks/use-payout-wizard"
import { newIdempotencyKey } from "../../lib/idempotency-key"
import {
  changedBooks,
  newWizardValues,
  type Step,
  STEPS,
  toBatch,
  type WizardValues,
} from "../../lib/payout-wizard"
import { paths } from "../../lib/paths"
import { ConfirmStep } from "./confirm-step"
import { PreviewStep } from "./preview-step"
import { WhatStep } from "./what-step"

/** Creates payments in three steps: what is paid, to whom, and yes. Pressed twice, it pays once. */
export const CreatePayouts = ({ currencies }: { currencies: string[] }) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const [params] = useSearchParams()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending, isSuccess } = useCreatePayoutBatch()
  const [idempotencyKey] = useState(newIdempotencyKey)
  const asked = params.get("currency")
  const form = useForm<WizardValues>({
    defaultValues: newWizardValues(
      currencies.find((code) => code === asked) ?? currencies[0] ?? "",
    ),
  })
  const wizard = usePayoutWizard(form)
  const { step, request, preview } = wizard
  // The second press of two comes before anything is drawn anew.
  const isSent = useRef(false)

  const create = () => {
    if (!request || !preview.current || isSent.current) {
      return
    }
    isSent.current = true
    mutate(
      toBatch(request, preview.current, form.getValues("note"), idempotencyKey),
      {
        onSuccess: ({ payout_batch }) => {
          toast.success(t("payouts.create.success"))
          handleSuccess(paths.payoutBatch(payout_batch.id))
        },
        onError: ({ message }) => {
          isSent.current = false
          const changed = changedBooks(message)
          if (changed) {
            wizard.lookAgain()
          } else {
            toast.error(message)
          }
        },
      },
    )
  }

  return (
    <RouteFocusModal.Form form={form}>
      <ProgressTabs
        dir={dir}
        value={step}
        onValueChange={(to) => wizard.goTo(to as Step)}
        className="flex h-full flex-col overflow-hidden"
      >
        <KeyboundForm
          onSubmit={form.handleSubmit(
            step === "confirm" ? create : wizard.goOn,
          )}
          className="flex h-full flex-col overflow-hidden"
        >
          <RouteFocusModal.Header>
            <div className="flex w-full items-center">
              <div className="-my-2 w-full max-w-[600px] border-s">
                <ProgressTabs.List className="grid w-full grid-cols-3">
                  {STEPS.map((name) => (
                    <ProgressTabs.Trigger
                      key={name}
                      value={name}
                      status={wizard.statusOf(name)}
                      disabled={!wizard.mayGoTo(name)}
                      // Its own colour is too pale in the dark for WCAG AA.
                      className="text-ui-fg-subtle max-sm:gap-x-1 max-sm:px-2"
                    >
                      {t(`payouts.create.steps.${name}`)}
                    </ProgressTabs.Trigger>
                  ))}
                </ProgressTabs.List>
              </div>
            </div>
          </RouteFocusModal.Header>
          <RouteFocusModal.Body className="size-full overflow-hidden">
            <ProgressTabs.Content
              value="what"
              className="size-full overflow-y-auto"
            >
              <WhatStep
                form={form}
                currencies={currencies}
                days={wizard.days}
                onDaysChange={wizard.setDays}
              />
            </ProgressTabs.Content>
            <ProgressTabs.Content
              value="preview"
              className="size-full overflow-y-auto"
            >
              <PreviewStep wizard={wizard} />
            </ProgressTabs.Content>
            <ProgressTabs.Content
              value="confirm"
              className="size-full overflow-y-auto"
            >
              <ConfirmStep wizard={wizard} note={form.watch("note")} />
            </ProgressTabs.Content>
          </RouteFocusModal.Body>
          <RouteFocusModal.Footer>
            <div className="flex items-center justify-end gap-x-2">
              <RouteFocusModal.Close asChild>
                <Button size="small" variant="secondary">
                  {t("actions.cancel")}
                </Button>
              </RouteFocusModal.Close>
              {step === "confirm" ? (
                <Button
                  key="create"
                  size="small"
                  type="submit"
                  isLoading={isPending || isSuccess}
                >
                  {t("payouts.create.confirm", {
                    count: preview.current?.payouts ?? 0,
                  })}
                </Button>
              ) : (
                <Button
                  key="next"
                  size="small"
                  type="submit"
                  disabled={step === "preview" && !wizard.mayGoTo("confirm")}
                >
                  {t("payouts.create.next")}
                </Button>
              )}
            </div>
          </RouteFocusModal.Footer>
        </KeyboundForm>
      </ProgressTabs>
    </RouteFocusModal.Form>
  )
}
