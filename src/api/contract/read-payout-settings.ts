import type PayeeModuleService from "../../modules/payee/service"
import { showAmounts } from "./amounts-schema"

/** How a partner is paid, as far as it may be shown, beside what the store offers. */
export async function readPayoutSettings(
  payees: PayeeModuleService,
  partnerId: string,
) {
  const views = await payees.getPayoutSettings([partnerId])
  const store = await payees.getPayoutDefaults()
  const payable = await payees.listPayableMethods()
  const view = views.get(partnerId)
  return {
    method: view?.method ?? null,
    label: view?.label ?? null,
    thresholds: showAmounts(view?.thresholds ?? {}),
    is_held: view?.is_held ?? false,
    hold_reason: view?.hold_reason ?? null,
    updated_at: view?.updated_at ?? null,
    methods: store.methods.filter((method) => payable.includes(method)),
    store_thresholds: showAmounts(store.thresholds),
    can_save_details: await payees.canKeepSecrets(),
  }
}
