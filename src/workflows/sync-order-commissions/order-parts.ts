import type {
  BigNumberInput,
  FilterableCaptureProps,
  ICustomerModuleService,
  IPaymentModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"

import { type GraphOrder, isDelivered } from "./order-graph"

/** A number as Medusa gives it: exact in `raw_…`, or a `BigNumber` with a `raw`. */
export type GraphAmount = BigNumberInput | null | undefined

export interface GraphMovement {
  amount: GraphAmount
  raw_amount?: GraphAmount
}

interface GraphCustomer {
  id: string
  email: string | null
}

interface GraphFulfillment {
  delivered_at: string | Date | null
  canceled_at: string | Date | null
}

/** A claim or an exchange. */
export interface GraphReplacement {
  canceled_at: string | Date | null
  additional_items?: { item_id: string }[]
  return?: {
    canceled_at: string | Date | null
    items?: { item_id: string; quantity: GraphAmount }[]
  } | null
}

/** What a sync reads of an order beside the order itself. */
export interface OrderParts {
  cart_id: string | null
  promotion_ids: string[]
  /** The order's, and all who have the e-mail address of the order or of theirs. */
  customers: GraphCustomer[]
  captures: GraphMovement[]
  refunds: GraphMovement[]
  /** Known of an order whose goods have all arrived. */
  fulfillments: GraphFulfillment[]
  replacements: GraphReplacement[]
}

/** The rows of Medusa's tables that join an order with something else. */
export interface OrderLinks {
  carts: { order_id: string; cart_id: string }[]
  promotions: { order_id: string; promotion_id: string }[]
  collections: { order_id: string; payment_collection_id: string }[]
}

/** What is known of orders by their ids alone. */
export async function readOrderLinks(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<OrderLinks> {
  const [carts, promotions, collections] = await Promise.all([
    linked(container, orderIds, Modules.CART, "cart_id"),
    linked(container, orderIds, Modules.PROMOTION, "promotion_id"),
    linked(container, orderIds, Modules.PAYMENT, "payment_collection_id"),
  ])
  return { carts, promotions, collections }
}

/** Rows of a link module, which answers in half the time of Query. */
async function linked<Key extends string>(
  container: MedusaContainer,
  orderIds: readonly string[],
  module: string,
  key: Key,
): Promise<({ order_id: string } & Record<Key, string>)[]> {
  const links = container
    .resolve(ContainerRegistrationKeys.LINK)
    .getLinkModule(Modules.ORDER, "order_id", module, key)
  if (!links) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Medusa's link between orders and ${key} was not found`,
    )
  }
  return (await links.list(
    { order_id: [...orderIds] },
    { select: ["order_id", key] },
  )) as ({ order_id: string } & Record<Key, string>)[]
}

/**
 * What stands beside orders, each kind in one query however many they are: of the kinds
 * that few orders have only where an order may have one.
 * @returns the parts of an order
 */
export async function readOrderParts(
  container: MedusaContainer,
  orders: readonly GraphOrder[],
  { carts, promotions, collections }: OrderLinks,
): Promise<(order: GraphOrder) => OrderParts> {
  const [customers, movements, fulfillments, replacements] = await Promise.all([
    readCustomers(container, orders),
    readMovements(container, collections),
    readFulfillments(container, orders.filter(isDelivered)),
    // What replaces other goods is put among the lines by a change of the order only.
    readReplacements(
      container,
      orders.filter(({ version }) => version > 1),
    ),
  ])
  return ({ id, customer_id, email }) => {
    const ofOrder = ({ order_id }: { order_id: string }) => order_id === id
    const own = customers.filter((customer) => customer.id === customer_id)
    const emails = [email, ...own.map((customer) => customer.email)]
    const collectionIds = collections
      .filter(ofOrder)
      .map(({ payment_collection_id }) => payment_collection_id)
    const isPaid = ({ payment }: PaymentMovement) =>
      collectionIds.includes(payment.payment_collection_id)
    return {
      cart_id: carts.find(ofOrder)?.cart_id ?? null,
      promotion_ids: promotions
        .filter(ofOrder)
        .map(({ promotion_id }) => promotion_id),
      customers: [
        ...own,
        ...customers.filter(
          (customer) =>
            customer.id !== customer_id &&
            customer.email !== null &&
            emails.includes(customer.email),
        ),
      ],
      captures: movements.captures.filter(isPaid),
      refunds: movements.refunds.filter(isPaid),
      fulfillments: fulfillments.filter(ofOrder),
      replacements: replacements.filter(ofOrder),
    }
  }
}

/** The customers of orders, and all who have the same e-mail addresses. */
async function readCustomers(
  container: MedusaContainer,
  orders: readonly GraphOrder[],
): Promise<GraphCustomer[]> {
  const service = container.resolve<ICustomerModuleService>(Modules.CUSTOMER)
  const customers = async (
    filters: Parameters<typeof service.listCustomers>[0],
  ): Promise<GraphCustomer[]> =>
    await service.listCustomers(filters, {
      select: ["id", "email"],
      take: null,
    })
  const emails = [...new Set(orders.flatMap(({ email }) => email ?? []))]
  const ids = [
    ...new Set(orders.flatMap(({ customer_id }) => customer_id ?? [])),
  ]
  const found = await customers({ $or: [{ id: ids }, { email: emails }] })
  const others = found.flatMap(({ email }) =>
    email === null || emails.includes(email) ? [] : email,
  )
  if (others.length === 0) {
    return found
  }
  const known = new Set(found.map(({ id }) => id))
  const namesakes = await customers({ email: others })
  return [...found, ...namesakes.filter(({ id }) => !known.has(id))]
}

/** Money that came in by a payment, or went back. */
interface PaymentMovement extends GraphMovement {
  payment: { payment_collection_id: string }
}

/**
 * What was captured and refunded: asked for itself, since a new order has none yet, and
 * Medusa takes twice as long to find that out from its payments.
 */
async function readMovements(
  container: MedusaContainer,
  collections: OrderLinks["collections"],
): Promise<{ captures: PaymentMovement[]; refunds: PaymentMovement[] }> {
  if (collections.length === 0) {
    return { captures: [], refunds: [] }
  }
  const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
  const filters = {
    payment: {
      payment_collection_id: collections.map(
        ({ payment_collection_id }) => payment_collection_id,
      ),
    },
  } as FilterableCaptureProps
  const config = {
    select: ["amount", "raw_amount", "payment.payment_collection_id"],
    relations: ["payment"],
    take: null,
  }
  const [captures, refunds] = await Promise.all([
    payments.listCaptures(filters, config),
    payments.listRefunds(filters, config),
  ])
  return {
    captures: captures as unknown as PaymentMovement[],
    refunds: refunds as unknown as PaymentMovement[],
  }
}

async function readFulfillments(
  container: MedusaContainer,
  orders: readonly GraphOrder[],
): Promise<(GraphFulfillment & { order_id: string })[]> {
  if (orders.length === 0) {
    return []
  }
  const links = await read<{ order_id: string; fulfillment_id: string }>(
    container,
    {
      entity: "order_fulfillment",
      fields: ["order_id", "fulfillment_id"],
      filters: { order_id: orders.map(({ id }) => id) },
    },
  )
  const fulfillments = await read<GraphFulfillment & { id: string }>(
    container,
    {
      entity: "fulfillment",
      fields: ["id", "delivered_at", "canceled_at"],
      filters: { id: links.map(({ fulfillment_id }) => fulfillment_id) },
    },
  )
  return links.flatMap(({ order_id, fulfillment_id }) =>
    fulfillments
      .filter(({ id }) => id === fulfillment_id)
      .map((fulfillment) => ({ ...fulfillment, order_id })),
  )
}

async function readReplacements(
  container: MedusaContainer,
  orders: readonly GraphOrder[],
): Promise<(GraphReplacement & { order_id: string })[]> {
  if (orders.length === 0) {
    return []
  }
  const kinds = await Promise.all(
    ["order_claim", "order_exchange"].map(async (entity) =>
      read<GraphReplacement & { order_id: string }>(container, {
        entity,
        fields: [
          "id",
          "order_id",
          "canceled_at",
          "additional_items.item_id",
          "return.canceled_at",
          "return.items.item_id",
          "return.items.quantity",
        ],
        filters: { order_id: orders.map(({ id }) => id) },
      }),
    ),
  )
  return kinds.flat()
}

interface Reading {
  entity: string
  fields: string[]
  filters: Record<string, unknown>
}

async function read<Row>(
  container: MedusaContainer,
  reading: Reading,
): Promise<Row[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(reading)
  return data as Row[]
}
