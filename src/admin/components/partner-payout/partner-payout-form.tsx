import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSavePartnerPayout } from "../../hooks/api/payout-settings"
import { currenciesOf } from "../../lib/amounts-form"
import {
  partnerPayoutFieldOf,
  type PartnerPayoutValues,
  toPartnerPayoutValues,
  toSavePartnerPayout,
} from "../../lib/partner-payout-form"
import type { PartnerPayout } from "../../lib/payout-settings-types"
import { showPathError } from "../../lib/show-path-error"
import { DrawerForm } from "../common/drawer-form"
import { NoKeyAlert } from "../payout-settings/no-key-alert"
import { PartnerThresholdFields } from "./partner-threshold-fields"
import { PayoutMethodFields } from "./payout-method-fields"

interface PartnerPayoutFormProps {
  partnerId: string
  settings: PartnerPayout
  storeCurrencies: string[]
}

/** Changes where a partner's money goes, and the least that is paid out to them at a time. */
export const PartnerPayoutForm = ({
  partnerId,
  settings,
  storeCurrencies,
}: PartnerPayoutFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSavePartnerPayout(partnerId)
  const currencies = currenciesOf(storeCurrencies, settings.thresholds)
  const form = useForm<PartnerPayoutValues>({
    defaultValues: toPartnerPayoutValues(settings, currencies),
  })

  const submit = form.handleSubmit((values) => {
    const changes = toSavePartnerPayout(values, settings)
    if (Object.keys(changes).length === 0) {
      toast.info(t("payoutSettings.partner.unchanged"))
      handleSuccess()
      return
    }
    mutate(changes, {
      onSuccess: () => {
        toast.success(t("payoutSettings.partner.success"))
        handleSuccess()
      },
      onError: (error) =>
        showPathError(form, error, partnerPayoutFieldOf(settings)),
    })
  })

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      {!settings.can_save_details && <NoKeyAlert />}
      <Text size="small" className="text-ui-fg-subtle">
        {t("payoutSettings.partner.hint")}
      </Text>
      <PayoutMethodFields control={form.control} settings={settings} />
      <PartnerThresholdFields
        control={form.control}
        currencies={currencies}
        settings={settings}
      />
    </DrawerForm>
  )
}
