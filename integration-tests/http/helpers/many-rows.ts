import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

import type { PayoutDetails } from "../../../src/domain/payout/payout-details"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import type LedgerModuleService from "../../../src/modules/ledger/service"
import { PARTNER_MODULE } from "../../../src/modules/partner"
import type PartnerModuleService from "../../../src/modules/partner/service"
import { PAYEE_MODULE } from "../../../src/modules/payee"
import type PayeeModuleService from "../../../src/modules/payee/service"
import type { ApiUser } from "./api"
import { eventually } from "./eventually"
import type { FriendsStore } from "./friends"
import { createPartner } from "./partners"
import { bankOf, GERMAN_IBAN, payBy } from "./payees"
import { followLink } from "./shopping"

/** A store that grows beside a running Medusa. */
export interface GrowingStore {
  shop: FriendsStore
  container: MedusaContainer
}

/** The ids of what was made last: any of them will do. */
export interface LastRows {
  order: string
  link: string
  resource: string
  form: string
  agreement: string
  /** Of payouts to everybody. */
  batch: string
  payout: string
  /** Ana's. */
  commission: string
}

const RATES = [
  { level: 1, percent: 10 },
  { level: 1, role: "lead", percent: 5 },
  { level: 2, percent: 3 },
]

/**
 * What is so in the store before it grows: it pays by bank, and there are as many other
 * partners as an average needs.
 */
export async function prepareRows({
  shop: { admin, program_id },
}: GrowingStore): Promise<void> {
  await admin.post("/admin/partner-settings", {
    payout_participants: "both",
    skip_notifications: true,
  })
  await admin.post("/admin/partner-payout-settings", {
    payer: { name: "Store", address_lines: ["Street 1"] },
    payer_account: { iban: GERMAN_IBAN },
  })
  await admin.post(`/admin/partner-programs/${program_id}/rules`, {
    scope: { type: "default" },
    rates: RATES,
  })
  for (const code of ["carl", "dora", "emil", "fay", "gus"]) {
    await admin.post(`/admin/partner-programs/${program_id}/enrollments`, {
      partner_id: await createPartner(admin, code),
    })
  }
}

/**
 * Makes one more of all that a list can show, for each of some numbers: partners whom Ana
 * recruited, with members, orders and payouts, and for Ana herself programs, links, clicks,
 * leads, orders, coupons, payouts and whatever else she has.
 */
export async function addRows(
  store: GrowingStore,
  numbers: readonly number[],
): Promise<LastRows> {
  const { shop, container } = store
  const { admin, ana } = shop
  let last = {} as Omit<LastRows, "batch" | "payout" | "commission">
  for (const number of numbers) {
    const recruit = await createPartner(admin, `recruit${number}`, ana)
    await payBy(container, ana, bankOf("Ana"))
    await payBy(container, recruit, payeeOf(number))
    await addMoney(admin, [ana, recruit])
    await addTerms(store, recruit, number)
    last = {
      order: await addOrder(store, recruit, number),
      ...(await addAudience(store, number)),
      ...(await addGiven(store, number)),
    }
    await addOrderWithProblem(container, `order_left_${number}`)
    await addDocument(container, ana)
    await openBatch(admin, `of-ana-${number}`, [ana])
    await addMoney(admin, [ana])
  }
  const batch = await openBatch(admin, `of-all-${numbers.length}`)
  return { ...last, batch, ...(await readOwn(admin, ana, batch)) }
}

/** Turn by turn, so that each way of paying has its payouts. */
function payeeOf(number: number): PayoutDetails {
  return number % 2 === 0
    ? { method: "paypal", email: `recruit${number}@example.com` }
    : bankOf("Recruit")
}

async function addMoney(admin: ApiUser, partnerIds: string[]): Promise<void> {
  for (const partner_id of partnerIds) {
    await admin.post("/admin/partner-ledger/adjustments", {
      partner_id,
      amount: 10,
      currency_code: "eur",
      kind: "bonus",
      reason: "For the test",
    })
  }
}

/** A batch of payouts whose money is set aside. */
async function openBatch(
  admin: ApiUser,
  idempotency_key: string,
  partner_ids?: string[],
): Promise<string> {
  interface Answer {
    payout_batch: { id: string; opened_at: string | null }
  }
  const { payout_batch } = await admin.post<Answer>(
    "/admin/partner-payout-batches",
    { basis: "payable", currency_code: "eur", idempotency_key, partner_ids },
  )
  await eventually(async () => {
    const { payout_batch: now } = await admin.get<Answer>(
      `/admin/partner-payout-batches/${payout_batch.id}`,
    )
    expect(now.opened_at).not.toBeNull()
  })
  return payout_batch.id
}

async function readOwn(admin: ApiUser, partner_id: string, batch_id: string) {
  const { payouts } = await admin.get<{ payouts: { id: string }[] }>(
    "/admin/partner-payouts",
    { batch_id, partner_id },
  )
  const { commissions } = await admin.get<{ commissions: { id: string }[] }>(
    "/admin/partner-commissions",
    { partner_id },
  )
  return { payout: payouts[0].id, commission: commissions[0].id }
}

/**
 * An order of a product of its own: in turns Ana's sale to somebody whom a recruit brought,
 * and the recruit's sale to somebody whom Ana brought.
 */
async function addOrder(
  { shop, container }: GrowingStore,
  recruit: string,
  number: number,
): Promise<string> {
  const [seller, finder] =
    number % 2 === 0 ? [recruit, shop.ana] : [shop.ana, recruit]
  const { region_id, sales_channel_id } = shop.store
  const { result: order } = await createOrderWorkflow(container).run({
    input: {
      region_id,
      currency_code: "eur",
      sales_channel_id,
      email: `customer${number}@example.com`,
      items: [
        {
          title: `Product ${number}`,
          product_id: `prod_${number}`,
          unit_price: 100,
          quantity: 1,
        },
      ],
    },
  })
  await shop.admin.post(
    `/admin/orders/${order.id}/partner-commissions/attribution`,
    {
      sale_partner_id: seller,
      lead_partner_id: finder,
      reason: "For the test",
    },
  )
  return order.id
}

/** An order that cannot be computed: to the ledger it is only an id. */
async function addOrderWithProblem(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const { ticket } = await ledger.openOrderSync(orderId)
  await ledger.leaveOrder(orderId, ticket, { code: "gift_card", params: {} })
}

async function addTerms(
  { shop: { admin, ana, program_id, product } }: GrowingStore,
  recruit: string,
  number: number,
): Promise<void> {
  const { program } = await admin.post<{ program: { id: string } }>(
    "/admin/partner-programs",
    { name: `Program ${number}`, access: "open" },
  )
  const rules = [
    [program.id, { type: "product", target_id: product.product_id }],
    [program_id, { type: "collection", target_id: `pcol_${number}` }],
  ] as const
  for (const [id, scope] of rules) {
    await admin.post(`/admin/partner-programs/${id}/rules`, {
      scope,
      rates: RATES,
    })
  }
  const enrolled = [
    [program.id, ana],
    [program_id, recruit],
  ]
  for (const [id, partner_id] of enrolled) {
    await admin.post(`/admin/partner-programs/${id}/enrollments`, {
      partner_id,
    })
  }
  await admin.post(`/admin/partners/${ana}/overrides`, {
    scope: { type: "program", target_id: program.id },
    rates: RATES,
  })
}

/** Whoever came through a link, left an e-mail or used a coupon; and Ana's colleagues. */
async function addAudience(
  { shop: { admin, ana, store } }: GrowingStore,
  number: number,
) {
  const { link } = await admin.post<{ link: { id: string } }>(
    "/admin/partner-links",
    {
      name: `Link ${number}`,
      code: `link-${number}`,
      destination: "/chairs",
      partner_id: ana,
    },
  )
  await followLink(store.visitor, `/r/ana/link-${number}`)
  await admin.post("/admin/partner-referrals", {
    partner_id: ana,
    email: `lead${number}@example.com`,
  })
  const { promotion } = await admin.post<{ promotion: { id: string } }>(
    "/admin/promotions",
    {
      code: `ANA${number}`,
      type: "standard",
      status: "active",
      application_method: {
        type: "percentage",
        target_type: "order",
        allocation: "across",
        value: 10,
        currency_code: "eur",
      },
    },
  )
  await admin.post("/admin/partner-coupons", {
    promotion_id: promotion.id,
    partner_id: ana,
  })
  await admin.post(`/admin/partners/${ana}/members`, {
    email: `colleague${number}@example.com`,
    role: "viewer",
  })
  return { link: link.id }
}

/** What the store gives its partners. */
async function addGiven(
  { shop: { admin, ana, program_id }, container }: GrowingStore,
  number: number,
) {
  const { resource } = await admin.post<{ resource: { id: string } }>(
    "/admin/partner-resources",
    {
      kind: "email_copy",
      name: `Mail ${number}`,
      status: "published",
      program_ids: [program_id],
      subject: "Chairs",
      body: "<p>Buy {{ link }}</p>",
    },
  )
  const { form } = await admin.post<{ form: { id: string } }>(
    "/admin/partner-forms",
    { name: `Form ${number}`, kind: "enrolment", program_ids: [program_id] },
  )
  const { agreement } = await admin.post<{
    agreement: { id: string; version: number }
  }>("/admin/partner-agreements", {
    title: `Terms ${number}`,
    body: "<p>A</p>",
  })
  await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .createPartnerAgreementAcceptances({
      partner_id: ana,
      agreement_id: agreement.id,
      version: agreement.version,
      accepted_at: new Date(),
    })
  return { resource: resource.id, form: form.id, agreement: agreement.id }
}

/** A tax document without its file: the lists never open it. */
async function addDocument(
  container: MedusaContainer,
  partner_id: string,
): Promise<void> {
  await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .createPartnerTaxDocuments({
      partner_id,
      name: "form.pdf",
      kind: "other",
      mime_type: "application/pdf",
      size: 1,
      file_id: "file",
      file_key: "key",
      sha256: "00",
      uploaded_by_type: "admin",
      uploaded_by: "user_of_the_test",
    })
}
