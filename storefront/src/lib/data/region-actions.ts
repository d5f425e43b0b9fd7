"use server"

import { revalidatePath } from "next/cache"
import { readCartId, writeRegionId } from "../cookies"
import { messageOf } from "../errors"
import { textOf, type FormState } from "../form"
import { sdk } from "../sdk"

/** Changes the visitor's region, and with it the currency of the cart. */
export const chooseRegion = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const regionId = textOf(form, "region_id")
  const cartId = await readCartId()
  try {
    if (cartId) {
      await sdk.store.cart.update(cartId, { region_id: regionId })
    }
  } catch (error) {
    return { error: messageOf(error) }
  }
  await writeRegionId(regionId)
  revalidatePath("/", "layout")
  return {}
}
