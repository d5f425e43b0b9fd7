import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { EmailOutcome } from "./deliver-email"
import { tellOfApplications } from "./tell-of-applications"
import { tellOfLeads } from "./tell-of-leads"
import { tellOfPayouts } from "./tell-of-payouts"
import { tellOfSales } from "./tell-of-sales"
import { tellOfPayoutSettings } from "./tell-payout-settings"

const JOB = "partner-center-catch-up-emails"
const LEASE_SECONDS = 60
const BATCH = 100
/** What is younger is left to its event. */
const MIN_AGE_SECONDS = 2 * 60
/** So long an e-mail that failed is tried again. */
const OVERLAP_MS = 60 * 60 * 1000

export interface CatchUpInput {
  /** What is younger than this many seconds is left to the next run; 120. */
  min_age_seconds?: number
}

type NextPage = (after: string) => Promise<string[]>

/**
 * Sends the e-mails about applications, sales, leads, payments and how partners are paid
 * whose event was lost or whose sending failed.
 * Safe to run anywhere, any number of times: under its key an e-mail is sent once.
 * @returns how many e-mails were sent; null when another process is at it
 */
export const catchUpEmailsStep = createStep(
  "partner-center-catch-up-emails",
  async (
    { min_age_seconds = MIN_AGE_SECONDS }: CatchUpInput,
    { container },
  ): Promise<StepResponse<{ sent: number } | null>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
    const lease = await ledger.takeJobLease(JOB, LEASE_SECONDS)
    if (!lease) {
      return new StepResponse(null)
    }
    const until = new Date(Date.now() - min_age_seconds * 1000)
    const last = lease.cursor ? new Date(lease.cursor) : until
    const range = { from: new Date(last.getTime() - OVERLAP_MS), until }
    let reached = last
    let sent = 0
    try {
      sent += await tellAll(container, tellOfApplications, (after) =>
        partners.listApplicationsBetween(range, after, BATCH),
      )
      sent += await tellAll(container, tellOfSales, (after) =>
        ledger.listOrdersPosted(range, after, BATCH),
      )
      sent += await tellAll(container, tellOfLeads, (after) =>
        referral.listLeadsBetween(range, after, BATCH),
      )
      sent += await tellAll(container, tellOfPayouts, (after) =>
        ledger.listPayoutsSettled(range, after, BATCH),
      )
      sent += await tellAll(container, tellOfPayoutSettings, (after) =>
        payees.listUntoldPayoutSettingNews(until, after, BATCH),
      )
      reached = until
    } finally {
      await ledger.endJobLease(JOB, reached.toISOString())
    }
    return new StepResponse({ sent })
  },
)

/**
 * Sends the e-mails to partners that were missed.
 *
 * @example
 * await catchUpEmailsWorkflow(container).run({ input: {} })
 *
 * @summary
 *
 * Send the e-mails to partners that were missed.
 */
export const catchUpEmailsWorkflow = createWorkflow(
  "partner-center-catch-up-emails",
  (input: CatchUpInput) => new WorkflowResponse(catchUpEmailsStep(input)),
)

async function tellAll(
  container: MedusaContainer,
  tell: (container: MedusaContainer, ids: string[]) => Promise<EmailOutcome[]>,
  nextPage: NextPage,
): Promise<number> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  let sent = 0
  for (let after = ""; ;) {
    await ledger.renewJobLease(JOB, LEASE_SECONDS)
    const page = await nextPage(after)
    const outcomes = await tell(container, page)
    sent += outcomes.filter((outcome) => outcome === "sent").length
    if (page.length < BATCH) {
      return sent
    }
    after = page[page.length - 1]
  }
}
