import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { currenciesBelow } from "../../domain/payout/thresholds"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { ChangePayoutSettingsInput } from "./change-payout-settings"

/**
 * Checks what the store allows.
 * @throws MedusaError not found for an unknown partner; invalid data for a method that the
 * store does not offer to partners, which an admin may set all the same, for one that
 * nobody can pay by, and for an amount below the store's least
 */
export const checkPayoutChangesStep = createStep(
  "partner-center-check-payout-changes",
  async (
    { partner_id, changes, actor }: ChangePayoutSettingsInput,
    { container },
  ) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .retrievePartner(partner_id, { select: ["id"] })
    const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
    const store = await payees.getPayoutDefaults()
    const payable = await payees.listPayableMethods()
    const allowed =
      actor.type === "member"
        ? store.methods.filter((method) => payable.includes(method))
        : payable
    const method = changes.details?.method
    if (method && !allowed.includes(method)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `details.method: the store does not pay by ${method}; choose one of ${allowed.join(", ")}`,
      )
    }
    const tooLow = currenciesBelow(store.thresholds, changes.thresholds ?? {})
    if (tooLow.length > 0) {
      const least = tooLow.map(
        (code) => `at least ${store.thresholds[code]} ${code.toUpperCase()}`,
      )
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `thresholds: the store pays ${least.join(" and ")} at a time; name as much or more`,
      )
    }
    return new StepResponse(true)
  },
)
