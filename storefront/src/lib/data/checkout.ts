import { sdk } from "../sdk"

/** A way to send the order, with its price for the cart at hand. */
export type ShippingChoice = { id: string; name: string; amount: number }

/**
 * The shipping options that fit a cart, cheapest first. Options whose price
 * must be calculated are asked for it one by one.
 *
 * @throws FetchError when the API is down.
 */
export const listShippingChoices = async (
  cartId: string,
): Promise<ShippingChoice[]> => {
  const { shipping_options: options } =
    await sdk.store.fulfillment.listCartOptions({ cart_id: cartId })
  const choices = await Promise.all(
    options.map(async ({ id, name, price_type, amount }) => ({
      id,
      name,
      amount:
        price_type === "calculated" ? await calculate(id, cartId) : amount,
    })),
  )
  return choices.sort((a, b) => a.amount - b.amount)
}

const calculate = async (optionId: string, cartId: string) => {
  const { shipping_option: option } = await sdk.store.fulfillment.calculate(
    optionId,
    { cart_id: cartId },
  )
  return option.amount
}
