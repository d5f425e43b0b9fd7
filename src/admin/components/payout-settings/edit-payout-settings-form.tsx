import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSavePayoutDefaults } from "../../hooks/api/payout-settings"
import { currenciesOf } from "../../lib/amounts-form"
import {
  payoutFieldOf,
  type PayoutDefaultsValues,
  type PayoutSection,
  toPayoutDefaultsValues,
  toSavePayoutDefaults,
} from "../../lib/payout-settings-form"
import type { PayoutDefaults } from "../../lib/payout-settings-types"
import { showPathError } from "../../lib/show-path-error"
import { DrawerForm } from "../common/drawer-form"
import { PayoutSettingsFields } from "./payout-settings-fields"

interface EditPayoutSettingsFormProps {
  section: PayoutSection
  defaults: PayoutDefaults
  storeCurrencies: string[]
}

/** Changes one section of how partners are paid. */
export const EditPayoutSettingsForm = ({
  section,
  defaults,
  storeCurrencies,
}: EditPayoutSettingsFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSavePayoutDefaults()
  const currencies = currenciesOf(storeCurrencies, defaults.thresholds)
  const form = useForm<PayoutDefaultsValues>({
    defaultValues: toPayoutDefaultsValues(defaults, currencies),
  })

  const submit = form.handleSubmit((values) =>
    mutate(toSavePayoutDefaults(section, values), {
      onSuccess: () => {
        toast.success(t("payoutSettings.edit.success"))
        handleSuccess()
      },
      onError: (error) => showPathError(form, error, payoutFieldOf),
    }),
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <PayoutSettingsFields
        section={section}
        control={form.control}
        currencies={currencies}
        defaults={defaults}
      />
    </DrawerForm>
  )
}
