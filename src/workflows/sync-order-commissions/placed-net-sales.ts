import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  BigNumber,
  ContainerRegistrationKeys,
  getLineItemTotals,
  type GetItemTotalInput,
  MathBN,
} from "@medusajs/framework/utils"

/** The version of an order that says what was placed; every change makes a new one. */
const FIRST_VERSION = 1

interface GraphOrderItem {
  quantity: BigNumberInput
  raw_quantity?: BigNumberInput
  unit_price: BigNumberInput | null
  raw_unit_price?: BigNumberInput | null
  item: {
    id: string
    is_giftcard: boolean
    is_tax_inclusive: boolean
    unit_price: BigNumberInput
    raw_unit_price?: BigNumberInput
    tax_lines?: NonNullable<GetItemTotalInput["tax_lines"]>
    adjustments?: (NonNullable<GetItemTotalInput["adjustments"]>[number] & {
      version: number
    })[]
  }
}

/**
 * What an order was worth when it was placed (after discounts, without tax, gift cards
 * left out), whatever was edited or came back since. By Medusa's first version of its
 * lines, so not for what was a draft once.
 * @returns exact, in the order's currency
 */
export async function readPlacedNetSales(
  container: MedusaContainer,
  orderId: string,
): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_item",
      fields: ["*", "item.*", "item.tax_lines.*", "item.adjustments.*"],
      filters: { order_id: orderId, version: FIRST_VERSION },
    })
  const nets = (data as unknown as GraphOrderItem[])
    .filter(({ item }) => !item.is_giftcard)
    .map(netOf)
  return MathBN.sum(0, ...nets).toFixed()
}

function netOf({ item, ...placed }: GraphOrderItem): BigNumberInput {
  const { subtotal, discount_subtotal } = getLineItemTotals(
    {
      id: item.id,
      quantity: new BigNumber(placed.raw_quantity ?? placed.quantity),
      unit_price: new BigNumber(
        placed.raw_unit_price ??
          placed.unit_price ??
          item.raw_unit_price ??
          item.unit_price,
      ),
      is_tax_inclusive: item.is_tax_inclusive,
      tax_lines: item.tax_lines,
      adjustments: item.adjustments?.filter(
        ({ version }) => version === FIRST_VERSION,
      ),
    },
    { includeTax: item.is_tax_inclusive },
  )
  return MathBN.max(0, MathBN.sub(subtotal, discount_subtotal))
}
