import type {
  IEventBusModuleService,
  Logger,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { PayoutStatus } from "../../domain/payout/payout-status"
import { LEDGER_MODULE } from "../../modules/ledger"
import type {
  PayoutNews,
  PayoutNewsFilters,
} from "../../modules/ledger/payouts/payout-news"
import type LedgerModuleService from "../../modules/ledger/service"
import { PartnerCenterEvents } from "../events"

const CHUNK = 200
/** What is younger is left to those who made it so. */
const MIN_AGE_SECONDS = 2 * 60

const EVENTS: Partial<Record<PayoutStatus, string>> = {
  in_transit: PartnerCenterEvents.PAYOUT_CREATED,
  paid: PartnerCenterEvents.PAYOUT_PAID,
  failed: PartnerCenterEvents.PAYOUT_FAILED,
  canceled: PartnerCenterEvents.PAYOUT_CANCELED,
  reversed: PartnerCenterEvents.PAYOUT_REVERSED,
}

/**
 * Hands what became of payouts to the event bus. It is forgotten behind that only: a
 * process that dies in between leaves it to be told again, so whoever hears of it may hear
 * of it twice. What the bus does not take waits for `tellMissedPayoutNewsStep`: the money
 * has moved, whatever becomes of the news.
 */
export const tellPayoutNewsStep = createStep(
  "partner-center-tell-payout-news",
  async (payoutIds: string[], { container }): Promise<StepResponse<number>> => {
    let told = 0
    for (let from = 0; from < payoutIds.length; from += CHUNK) {
      const payout_ids = payoutIds.slice(from, from + CHUNK)
      told += await tellAll(container, { payout_ids })
    }
    return new StepResponse(told)
  },
)

export interface MissedPayoutNewsInput {
  /** What is younger than this many seconds is left to the next run; 120. */
  min_age_seconds?: number
}

/** Tells what became of payouts whose process died before it had told. */
export const tellMissedPayoutNewsStep = createStep(
  "partner-center-tell-missed-payout-news",
  async (
    { min_age_seconds = MIN_AGE_SECONDS }: MissedPayoutNewsInput,
    { container },
  ): Promise<StepResponse<number>> => {
    const before = new Date(Date.now() - min_age_seconds * 1000)
    return new StepResponse(await tellAll(container, { before }))
  },
)

async function tellAll(
  container: MedusaContainer,
  filters: PayoutNewsFilters,
): Promise<number> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  for (let told = 0; ;) {
    const page = await ledger.listUntoldPayoutNews(filters, CHUNK)
    if (page.length === 0 || !(await tell(container, page))) {
      return told
    }
    told += page.length
  }
}

async function tell(
  container: MedusaContainer,
  news: readonly PayoutNews[],
): Promise<boolean> {
  try {
    await container
      .resolve<IEventBusModuleService>(Modules.EVENT_BUS)
      .emit(news.map(toMessage))
    await container
      .resolve<LedgerModuleService>(LEDGER_MODULE)
      .dropPayoutNews(news.map(({ news_id }) => news_id))
    return true
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error("News of payouts could not be told yet", error as Error)
    return false
  }
}

function toMessage({
  news_id: _news,
  status,
  reason,
  is_part,
  ...payout
}: PayoutNews) {
  if (is_part) {
    return {
      name: PartnerCenterEvents.PAYOUT_PARTLY_REVERSED,
      data: { ...payout, reason },
    }
  }
  const isWell = status === "in_transit" || status === "paid"
  return {
    name: EVENTS[status] as string,
    data: isWell ? payout : { ...payout, reason },
  }
}
