import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
} from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"

import { REFERRAL_MODULE } from "../src/modules/referral"
import type ReferralModuleService from "../src/modules/referral/service"
import { syncOrderCommissionsWorkflow } from "../src/workflows/sync-order-commissions"
import { DEMO_PARTNERS } from "./people"
import type { Random } from "./random"
import type { SeededPartners } from "./seed-partners"
import { CURRENCIES, type SeededStore } from "./seed-store"

const ORDERS = 60
const DAYS = 90
const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** Visitors who looked and did not buy, for each who bought. */
const LOOKERS = 6
const FIRST_NAMES = ["Lena", "Marco", "Aiko", "Tom", "Sofia", "Nils", "Grace"]
const LAST_NAMES = ["Berg", "Rossi", "Tanaka", "Miller", "Costa", "Duval"]

interface World {
  container: MedusaContainer
  store: SeededStore
  partners: SeededPartners
  random: Random
}

/**
 * About sixty orders over ninety days, each through Medusa's own workflows and synced by
 * the engine, most of them through partners; some are refunded, one is cancelled.
 */
export async function seedOrders(world: World): Promise<void> {
  const now = Date.now()
  for (let number = 0; number < ORDERS; number++) {
    const age = DAYS - (number * DAYS) / ORDERS
    const placedAt = new Date(
      now - age * DAY_MS + world.random.between(1, 20) * HOUR_MS,
    )
    const orderId = await placeOrder(world, placedAt)
    await sync(world.container, orderId, placedAt)
    await laterTurn(world, orderId, number, placedAt)
  }
}

async function placeOrder(world: World, placedAt: Date): Promise<string> {
  const { container, store, random } = world
  const visitorId = await seedVisits(world, placedAt)
  const currency = random.pick([...CURRENCIES, "eur", "eur"] as const)
  const { region_id, country_code, shipping_option_id } =
    store.regions[currency]
  const first_name = random.pick(FIRST_NAMES)
  const last_name = random.pick(LAST_NAMES)
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id,
      sales_channel_id: store.sales_channel_id,
      currency_code: currency,
      email: `${first_name}.${last_name}@example.com`.toLowerCase(),
      items: pickItems(world),
      promo_codes: random.chance(0.15) ? ["WELCOME10"] : [],
      shipping_address: {
        first_name,
        last_name,
        address_1: `Main Street ${random.between(1, 99)}`,
        city: "Old Town",
        postal_code: String(random.between(10000, 99999)),
        country_code,
      },
    },
  })
  if (visitorId) {
    await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .bindCart(cart.id, visitorId)
  }
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cart.id, options: [{ id: shipping_option_id }] },
  })
  const { result: collection } = await createPaymentCollectionForCartWorkflow(
    container,
  ).run({
    input: { cart_id: cart.id },
  })
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: collection.id,
      provider_id: "pp_system_default",
    },
  })
  const { result: order } = await completeCartWorkflow(container).run({
    input: { id: cart.id },
  })
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order")
    .where({ id: order.id })
    .update({ created_at: placedAt, updated_at: placedAt })
  return order.id
}

function pickItems({ store, random }: World) {
  const count = random.pick([1, 1, 2, 2, 3])
  const variants = new Map(
    Array.from({ length: count }, () => {
      const variant = random.pick(store.variants)
      return [variant.id, variant] as const
    }),
  )
  return [...variants.keys()].map((variant_id) => ({
    variant_id,
    quantity: random.pick([1, 1, 1, 2, 3]),
  }))
}

/** Clicks of one buyer and of some lookers; the buyer's visitor id, or null for nobody's. */
async function seedVisits(
  { container, partners, random }: World,
  placedAt: Date,
): Promise<string | null> {
  const active = DEMO_PARTNERS.filter(({ weight }) => weight > 0)
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const buyer = random.chance(0.9) ? newVisitorId() : null
  const visitors = [
    ...(buyer ? [buyer] : []),
    ...Array.from({ length: LOOKERS }, newVisitorId),
  ]
  await Promise.all(
    visitors.map(
      async (visitor_id) =>
        await referral.recordClick(
          {
            partner_id: partners.ids[pickByWeight(active, random).code],
            link_id: random.chance(0.5) ? random.pick(partners.link_ids) : null,
            ad_code: null,
            visitor_id,
            origin: "redirect",
            counted_as: "visit",
            landing_path: "/",
            ip: null,
          },
          new Date(placedAt.getTime() - random.between(1, 5 * 24) * HOUR_MS),
        ),
    ),
  )
  return buyer
}

function pickByWeight<Item extends { weight: number }>(
  items: readonly Item[],
  random: Random,
): Item {
  const tickets = items.flatMap((item) =>
    Array.from({ length: item.weight }, () => item),
  )
  return random.pick(tickets)
}

function newVisitorId(): string {
  return generateEntityId(undefined, "demo")
}

/** What happened to an order later: mostly paid, now and then given back. */
async function laterTurn(
  { container }: World,
  orderId: string,
  number: number,
  placedAt: Date,
): Promise<void> {
  const dayAfter = new Date(placedAt.getTime() + DAY_MS)
  const isRecent = dayAfter.getTime() > Date.now()
  if (isRecent) {
    return
  }
  if (number === 25) {
    await cancelOrderWorkflow(container).run({ input: { order_id: orderId } })
    await sync(container, orderId, dayAfter)
    return
  }
  const payment = await paymentOf(container, orderId)
  await capturePaymentWorkflow(container).run({
    input: { payment_id: payment.id },
  })
  const refundedPart = number % 15 === 7 ? 1 : number % 15 === 12 ? 0.5 : 0
  if (refundedPart > 0) {
    await refundPaymentWorkflow(container).run({
      input: {
        payment_id: payment.id,
        amount: Math.floor(payment.amount * refundedPart),
      },
    })
  }
  // What was paid for by then is payable once its hold period is over.
  await sync(container, orderId, dayAfter)
}

async function paymentOf(container: MedusaContainer, orderId: string) {
  const {
    data: [order],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "payment_collections.payments.id",
      "payment_collections.payments.amount",
    ],
    filters: { id: orderId },
  })
  const payment = order.payment_collections![0]!.payments![0]!
  return { id: payment.id, amount: Number(payment.amount) }
}

async function sync(
  container: MedusaContainer,
  orderId: string,
  postedAt: Date,
): Promise<void> {
  await syncOrderCommissionsWorkflow(container).run({
    input: { order_id: orderId, posted_at: postedAt.toISOString() },
  })
}
