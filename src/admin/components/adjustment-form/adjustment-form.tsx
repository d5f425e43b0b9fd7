import { useRouteModal } from "@medusajs/dashboard/components"
import type { HttpTypes } from "@medusajs/framework/types"
import { Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { usePostAdjustment } from "../../hooks/api/ledgers"
import { useMoney } from "../../hooks/use-money"
import {
  type AdjustmentValues,
  toAdjustment,
  toCurrencyChoices,
} from "../../lib/adjustment-form"
import type { Partner } from "../../lib/api-types"
import { newIdempotencyKey } from "../../lib/idempotency-key"
import { showApiError } from "../../lib/show-api-error"
import { AdjustmentFields } from "./adjustment-fields"
import { DrawerForm } from "../common/drawer-form"

interface AdjustmentFormProps {
  partner: Partner
  store: HttpTypes.AdminStore
}

/** Posts an adjustment or a bonus. Pressed twice, it posts once. */
export const AdjustmentForm = ({ partner, store }: AdjustmentFormProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const [search] = useSearchParams()
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = usePostAdjustment()
  const [idempotencyKey] = useState(newIdempotencyKey)
  const currencies = toCurrencyChoices(
    partner.balances.map(({ currency_code }) => currency_code),
    store.supported_currencies.map(({ currency_code }) => currency_code),
  )
  const shown = currencies.find(
    (code) =>
      // A partner's page and the ledgers' name it each in its own way.
      code === (search.get("ledger_currency") ?? search.get("currency")),
  )
  const form = useForm<AdjustmentValues>({
    defaultValues: {
      kind: "adjustment",
      direction: "add",
      amount: "",
      currency_code: shown ?? currencies[0] ?? "",
      reason: "",
    },
  })

  const submit = form.handleSubmit((values) =>
    mutate(toAdjustment(values, partner.id, idempotencyKey), {
      onSuccess: ({ adjustment: { amount, currency_code } }) => {
        toast.success(
          t("ledger.adjust.success", { amount: money(amount, currency_code) }),
        )
        handleSuccess()
      },
      onError: (error) => showApiError(form, error),
    }),
  )

  return (
    <DrawerForm
      form={form}
      onSubmit={submit}
      isPending={isPending}
      submitLabel={t("ledger.adjust.post")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("ledger.adjust.hint", { name: partner.name })}
      </Text>
      <AdjustmentFields
        control={form.control}
        currencies={currencies}
        balances={partner.balances}
      />
    </DrawerForm>
  )
}
