import type {
  FilterableNotificationProps,
  INotificationModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { millisecondsInDay } from "date-fns/constants"

import { isLeadNews } from "../../domain/sale-news"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { deliverEmail, type EmailOutcome, templateOf } from "./deliver-email"
import { leadDetails } from "./email-details"
import { hasFailed, isTried, MOST_TRIES, triesByKey } from "./email-keys"

/** Anybody can fill in forms, and nobody's mailbox is to be filled with them. */
const MOST_A_DAY = 20

/**
 * Tells partners of leads that came through them; what was told before is not told again.
 * Beyond 20 within 24 hours a partner is told of no more: the portal lists all of them.
 * @returns how each e-mail ended that was still to be sent
 */
export async function tellOfLeads(
  container: MedusaContainer,
  leadIds: string[],
): Promise<EmailOutcome[]> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const notifications = container.resolve<INotificationModuleService>(
    Modules.NOTIFICATION,
  )
  const { emailLanguage } = await partners.getOptions()
  const now = new Date()
  const leads = (
    await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .getLeadReports(leadIds)
  ).filter(({ occurred_at }) => isLeadNews(occurred_at, now))
  const told = await partners.getToldPartners(
    [...new Set(leads.map(({ partner_id }) => partner_id))],
    "notify_on_lead",
  )
  const tries = await triesByKey(
    notifications,
    leads.map(({ id }) => keyOf(id)),
  )
  const outcomes: EmailOutcome[] = []
  for (const lead of leads) {
    const partner = told.get(lead.partner_id)
    if (
      partner &&
      !isTried(tries.get(keyOf(lead.id)) ?? []) &&
      (await isToldMore(notifications, partner.member_id, now))
    ) {
      outcomes.push(
        await deliverEmail(container, {
          kind: "lead_received",
          member_id: partner.member_id,
          idempotency_key: keyOf(lead.id),
          details: leadDetails(lead, emailLanguage),
        }),
      )
    }
  }
  return outcomes
}

function keyOf(leadId: string): string {
  return `partner-center:lead_received:${leadId}`
}

async function isToldMore(
  notifications: INotificationModuleService,
  memberId: string,
  now: Date,
): Promise<boolean> {
  const lately = await notifications.listNotifications(
    {
      receiver_id: memberId,
      template: templateOf("lead_received"),
      created_at: {
        $gte: new Date(now.getTime() - millisecondsInDay).toISOString(),
      },
    } as FilterableNotificationProps,
    { take: MOST_A_DAY * MOST_TRIES, select: ["id", "status"] },
  )
  return lately.filter((one) => !hasFailed(one)).length < MOST_A_DAY
}
