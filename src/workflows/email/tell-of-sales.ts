import type {
  INotificationModuleService,
  MedusaContainer,
  NotificationDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { laterSale, type SaleNews, saleNews } from "../../domain/sale-news"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { SaleReport } from "../../modules/ledger/sale-reports"
import type LedgerModuleService from "../../modules/ledger/service"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { deliverEmail, type EmailOutcome } from "./deliver-email"
import { reversalDetails, saleDetails } from "./email-details"
import { hasFailed, isTried, triesByKey, triesUnder } from "./email-keys"

interface DueEmail {
  report: SaleReport
  news: SaleNews
  member_id: string
}

/**
 * Tells partners what is new about orders that they were credited with, as the books stand
 * now, whatever started it; what was told before is not told again. Recruiters are not
 * told of each sale of their recruits.
 * @returns how each e-mail ended that was still to be sent
 */
export async function tellOfSales(
  container: MedusaContainer,
  orderIds: string[],
): Promise<EmailOutcome[]> {
  const due = await findDue(container, orderIds)
  const outcomes: EmailOutcome[] = []
  for (const each of due) {
    outcomes.push(await tell(container, each))
  }
  return outcomes
}

async function findDue(
  container: MedusaContainer,
  orderIds: string[],
): Promise<DueEmail[]> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const reports = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .getSaleReports(orderIds)
  const told = await partners.getToldPartners(
    [...new Set(reports.map(({ partner_id }) => partner_id))],
    "notify_on_sale",
  )
  const now = new Date()
  const due = reports.flatMap((report) => {
    const partner = told.get(report.partner_id)
    return partner
      ? saleNews(report, partner.joined_at, now).map((news) => ({
          report,
          news,
          member_id: partner.member_id,
        }))
      : []
  })
  const tries = await triesByKey(
    notificationsOf(container),
    due.map(({ news }) => news.key),
  )
  return due.filter(({ news, report }) => {
    const tried = tries.get(news.key) ?? []
    // Under the key of the first sale another order may have been told.
    const isAnothers =
      news.kind === "first_sale" && !tried.some((one) => isAbout(one, report))
    return isAnothers || !isTried(tried)
  })
}

async function tell(
  container: MedusaContainer,
  { report, news, member_id }: DueEmail,
): Promise<EmailOutcome> {
  const { emailLanguage } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getOptions()
  const outcome = await deliverEmail(container, {
    kind: news.kind,
    member_id,
    idempotency_key: news.key,
    details:
      news.kind === "commission_reversed"
        ? reversalDetails(report, emailLanguage)
        : saleDetails(report, emailLanguage),
  })
  const lostRace =
    news.kind === "first_sale" &&
    outcome === "sent_before" &&
    !(await wasTold(container, report, news))
  return lostRace
    ? await tell(container, { report, news: laterSale(report), member_id })
    : outcome
}

/**
 * Whether the first sale that a partner was told of is this order. In two currencies at
 * once two orders may both take themselves for the first; one of them gets the key.
 */
async function wasTold(
  container: MedusaContainer,
  report: SaleReport,
  { key }: SaleNews,
): Promise<boolean> {
  const tries = await triesUnder(notificationsOf(container), key)
  return tries.some((one) => !hasFailed(one) && isAbout(one, report))
}

function isAbout(
  { data }: Pick<NotificationDTO, "data">,
  { order_id }: SaleReport,
): boolean {
  return data?.order_id === order_id
}

function notificationsOf(
  container: MedusaContainer,
): INotificationModuleService {
  return container.resolve<INotificationModuleService>(Modules.NOTIFICATION)
}
