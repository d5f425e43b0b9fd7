"use server"

import type { HttpTypes } from "@medusajs/types"
import { bindReferral } from "medusa-partner-portal/next"
import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { forgetCart } from "../cookies"
import { messageOf } from "../errors"
import { textOf, valuesOf, type FormState } from "../form"
import { sdk } from "../sdk"
import { getCart, type Cart } from "./cart"
import { listShippingChoices } from "./checkout"

/** Medusa's own provider for payments that are settled by hand. */
const PAYMENT_PROVIDER = "pp_system_default"

const EMPTY_CART = "Your cart is empty. Choose something first."

/** Saves e-mail and address, and picks the cheapest delivery to begin with. */
export const saveAddress = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const cart = await getCart()
  if (!cart) {
    return { error: EMPTY_CART }
  }
  const address = addressOf(form)
  try {
    await sdk.store.cart.update(cart.id, {
      email: textOf(form, "email"),
      shipping_address: address,
      billing_address: address,
    })
    const [cheapest] = await listShippingChoices(cart.id)
    if (cheapest) {
      await useShipping(cart.id, cheapest.id)
    }
  } catch (error) {
    return { values: valuesOf(form), error: messageOf(error) }
  }
  revalidatePath("/checkout")
  return redirect("/checkout")
}

/** Chooses a delivery, so that the total shows what it costs. */
export const chooseShipping = async (optionId: string): Promise<FormState> => {
  const cart = await getCart()
  if (!cart) {
    return { error: EMPTY_CART }
  }
  try {
    await useShipping(cart.id, optionId)
  } catch (error) {
    return { error: messageOf(error) }
  }
  revalidatePath("/checkout")
  return {}
}

/** Places the order and goes on to its confirmation. */
export const placeOrder = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const cart = await getCart()
  if (!cart) {
    return { error: EMPTY_CART }
  }
  const result = await completeCart(cart, textOf(form, "shipping_option_id"))
  if ("error" in result) {
    return result
  }
  await forgetCart()
  revalidatePath("/", "layout")
  return redirect(`/order/${result.orderId}`)
}

const completeCart = async (
  cart: Cart,
  shippingOptionId: string,
): Promise<{ orderId: string } | { error: string }> => {
  try {
    const chosen = cart.shipping_methods?.[0]?.shipping_option_id
    if (shippingOptionId && shippingOptionId !== chosen) {
      await useShipping(cart.id, shippingOptionId)
    }
    await sdk.store.payment.initiatePaymentSession(cart, {
      provider_id: PAYMENT_PROVIDER,
    })
    // Again, for the visitor who found a partner's link with a filled cart.
    await bindReferral(cart.id)
    const result = await sdk.store.cart.complete(cart.id)
    return result.type === "order"
      ? { orderId: result.order.id }
      : { error: result.error.message }
  } catch (error) {
    return { error: messageOf(error) }
  }
}

const useShipping = (cartId: string, optionId: string) =>
  sdk.store.cart.addShippingMethod(cartId, { option_id: optionId })

const addressOf = (form: FormData): HttpTypes.StoreAddAddress => ({
  first_name: textOf(form, "first_name"),
  last_name: textOf(form, "last_name"),
  address_1: textOf(form, "address_1"),
  city: textOf(form, "city"),
  postal_code: textOf(form, "postal_code"),
  province: textOf(form, "province"),
  country_code: textOf(form, "country_code"),
})
