import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

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

interface GraphPayment {
  captures?: GraphMovement[]
  refunds?: GraphMovement[]
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
  payments: GraphPayment[]
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
  const linked = async <Row>(entity: string, field: string): Promise<Row[]> =>
    await read(container, {
      entity,
      fields: ["order_id", field],
      filters: { order_id: [...orderIds] },
    })
  const [carts, promotions, collections] = await Promise.all([
    linked<OrderLinks["carts"][number]>("order_cart", "cart_id"),
    linked<OrderLinks["promotions"][number]>("order_promotion", "promotion_id"),
    linked<OrderLinks["collections"][number]>(
      "order_payment_collection",
      "payment_collection_id",
    ),
  ])
  return { carts, promotions, collections }
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
  const [customers, payments, fulfillments, replacements] = await Promise.all([
    readCustomers(container, orders),
    readPayments(container, collections),
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
      payments: payments.filter(({ payment_collection_id }) =>
        collectionIds.includes(payment_collection_id),
      ),
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
  const customers = async (filters: Record<string, unknown>) =>
    await read<GraphCustomer>(container, {
      entity: "customer",
      fields: ["id", "email"],
      filters,
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

async function readPayments(
  container: MedusaContainer,
  collections: OrderLinks["collections"],
): Promise<(GraphPayment & { payment_collection_id: string })[]> {
  return collections.length === 0
    ? []
    : await read(container, {
        entity: "payment",
        fields: [
          "payment_collection_id",
          "captures.amount",
          "captures.raw_amount",
          "refunds.amount",
          "refunds.raw_amount",
        ],
        filters: {
          payment_collection_id: collections.map(
            ({ payment_collection_id }) => payment_collection_id,
          ),
        },
        strategy: "joined",
      })
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
  /** How the database joins what belongs to a row; Medusa's choice when left out. */
  strategy?: "joined"
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
