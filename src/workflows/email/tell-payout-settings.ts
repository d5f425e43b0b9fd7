import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { PayoutSettingsDetails } from "../../emails/catalogue"
import { formatMoment } from "../../emails/formats"
import { sayPayoutMethod } from "../../emails/render-email"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { PAYEE_MODULE } from "../../modules/payee"
import type { PayoutSettingNews } from "../../modules/payee/payout-setting-news"
import type PayeeModuleService from "../../modules/payee/service"
import { deliverEmail, type EmailOutcome } from "./deliver-email"

/** A partner has few owners; this only bounds the query. */
const MOST_OWNERS = 100

/**
 * Tells each owner of a partner of a change (`PAYOUT_SETTINGS_CHANGED`). Nothing to
 * compensate: under its key an e-mail is sent once, however often this runs.
 * @throws MedusaError unexpected state when one was not sent, so that the event may be
 * tried again
 */
export const tellPayoutSettingsStep = createStep(
  "partner-center-tell-payout-settings",
  async (news: PayoutSettingNews, { container }) => {
    const outcomes = await tellOwners(container, news)
    if (outcomes.includes("failed")) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        'The e-mail "payout_settings_changed" was not sent to each owner',
      )
    }
    return new StepResponse(outcomes)
  },
)

/**
 * Tells a partner's owners that it was changed how they are paid.
 *
 * @summary
 *
 * Tell partners of changed payment settings.
 */
export const tellPayoutSettingsWorkflow = createWorkflow(
  "partner-center-tell-payout-settings",
  (input: PayoutSettingNews) =>
    new WorkflowResponse(tellPayoutSettingsStep(input)),
)

/**
 * Tells the owners of changes whose event was lost or whose e-mail failed.
 * @param newsIds at most 100; of what was told before there is none left
 * @returns how each e-mail ended
 */
export async function tellOfPayoutSettings(
  container: MedusaContainer,
  newsIds: string[],
): Promise<EmailOutcome[]> {
  const outcomes: EmailOutcome[] = []
  const untold = await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .getPayoutSettingNews(newsIds)
  for (const news of untold) {
    outcomes.push(...(await tellOwners(container, news)))
  }
  return outcomes
}

/** What every owner was told of is forgotten; the rest is tried again by the job. */
async function tellOwners(
  container: MedusaContainer,
  news: PayoutSettingNews,
): Promise<EmailOutcome[]> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const owners = await partners.listPartnerMembers(
    { partner_id: news.partner_id, role: "owner" },
    { select: ["id"], take: MOST_OWNERS, order: { id: "ASC" } },
  )
  const { emailLanguage } = await partners.getOptions()
  const details: PayoutSettingsDetails = {
    changed: formatMoment(new Date(news.changed_at), emailLanguage),
    by_store: news.changed_by === "admin",
    details_changed: news.details_changed,
    method: news.method,
    method_name: news.method && sayPayoutMethod(news.method, emailLanguage),
    label: news.label,
  }
  const outcomes: EmailOutcome[] = []
  for (const { id } of owners) {
    outcomes.push(
      await deliverEmail(container, {
        kind: "payout_settings_changed",
        member_id: id,
        idempotency_key: `partner-center:payout_settings_changed:${news.partner_id}:${news.version}:${id}`,
        details,
      }),
    )
  }
  if (!outcomes.includes("failed")) {
    await container
      .resolve<PayeeModuleService>(PAYEE_MODULE)
      .dropPayoutSettingNews(news)
  }
  return outcomes
}
