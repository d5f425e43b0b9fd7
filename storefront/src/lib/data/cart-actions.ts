"use server"

import { bindReferral } from "medusa-partner-portal/next"
import { revalidatePath } from "next/cache"
import { readCartId, writeCartId } from "../cookies"
import { messageOf } from "../errors"
import { textOf, valuesOf, type FormState } from "../form"
import { sdk } from "../sdk"
import { getCart } from "./cart"
import { getRegion } from "./regions"

/** Puts a variant in the cart, and makes the cart when there is none. */
export const addToCart = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const quantity = quantityOf(form)
  const values = valuesOf(form)
  if (quantity < 1) {
    return { values, error: "Choose a quantity of 1 or more." }
  }
  try {
    await sdk.store.cart.createLineItem(await getOrCreateCartId(), {
      variant_id: textOf(form, "variant_id"),
      quantity,
    })
  } catch (error) {
    return { values, error: messageOf(error) }
  }
  revalidatePath("/", "layout")
  return { message: "Added to your cart.", values }
}

/** Sets a line's quantity; 0 removes the line. */
export const setQuantity = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> =>
  changeCart((cartId) => {
    const itemId = textOf(form, "item_id")
    const quantity = quantityOf(form)
    return quantity < 1
      ? sdk.store.cart.deleteLineItem(cartId, itemId)
      : sdk.store.cart.updateLineItem(cartId, itemId, { quantity })
  })

/** Applies a promotion code. */
export const addPromotion = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const code = textOf(form, "code")
  if (!code) {
    return { error: "Enter a promotion code." }
  }
  let applied = false
  const { error } = await changeCart(async (cartId) => {
    const { cart } = await sdk.store.cart.addPromotions(cartId, {
      promo_codes: [code],
    })
    applied = cart.promotions.some(
      (promotion) => promotion.code?.toLowerCase() === code.toLowerCase(),
    )
  })
  if (error) {
    return { error }
  }
  // Medusa passes over codes that are known but do not fit this cart.
  return applied
    ? { message: `Code ${code} was applied.` }
    : { error: `Code ${code} does not apply to this cart.` }
}

/** Takes a promotion code away again. */
export const removePromotion = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> =>
  changeCart((cartId) =>
    sdk.store.cart.removePromotions(cartId, {
      promo_codes: [textOf(form, "code")],
    }),
  )

const getOrCreateCartId = async () => {
  const existing = await getCart()
  const id = existing?.id ?? (await createCart())
  await bindReferral(id)
  return id
}

const createCart = async () => {
  const region = await getRegion()
  const { cart } = await sdk.store.cart.create({ region_id: region.id })
  await writeCartId(cart.id)
  return cart.id
}

const changeCart = async (
  change: (cartId: string) => Promise<unknown>,
): Promise<FormState> => {
  const cartId = await readCartId()
  if (!cartId) {
    return { error: "Your cart is empty. Choose something first." }
  }
  try {
    await change(cartId)
  } catch (error) {
    return { error: messageOf(error) }
  }
  revalidatePath("/", "layout")
  return {}
}

const quantityOf = (form: FormData) => {
  const quantity = Number(textOf(form, "quantity"))
  return Number.isInteger(quantity) && quantity > 0 ? quantity : 0
}
