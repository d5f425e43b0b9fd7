import type {
  INotificationModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { findApplicantToTell } from "./applicant-to-tell"
import { deliverEmail, type EmailOutcome } from "./deliver-email"
import { isTried, triesUnder } from "./email-keys"

/**
 * Tells applicants where their application stands; what was told before is not told again.
 * @returns how each e-mail ended that was still to be sent
 */
export async function tellOfApplications(
  container: MedusaContainer,
  partnerIds: string[],
): Promise<EmailOutcome[]> {
  const notifications = container.resolve<INotificationModuleService>(
    Modules.NOTIFICATION,
  )
  const outcomes: EmailOutcome[] = []
  for (const partnerId of partnerIds) {
    const applicant = await findApplicantToTell(container, partnerId)
    if (applicant && !isTried(await triesUnder(notifications, applicant.key))) {
      const { kind, member_id, key } = applicant
      outcomes.push(
        await deliverEmail(container, {
          kind,
          member_id,
          idempotency_key: key,
        }),
      )
    }
  }
  return outcomes
}
