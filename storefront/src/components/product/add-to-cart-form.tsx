"use client"

import { useActionState } from "react"
import { addToCart } from "@/lib/data/cart-actions"
import { FormMessage, SubmitButton } from "../ui/form-parts"

export type VariantChoice = {
  id: string
  title: string
  /** Written out; null when the variant has none in this currency. */
  price: string | null
  available: boolean
}

/** Chooses variant and quantity, and puts them in the cart. */
export const AddToCartForm = ({ variants }: { variants: VariantChoice[] }) => {
  const [state, action] = useActionState(addToCart, {})
  const firstAvailable = variants.find(({ available }) => available)
  if (!firstAvailable) {
    return <p className="note">Sold out, or not sold in this currency.</p>
  }
  const chosenId = state.values?.variant_id ?? firstAvailable.id
  return (
    <form className="add-to-cart" action={action}>
      {variants.length > 1 ? (
        <fieldset className="variants">
          <legend>Variant</legend>
          {variants.map((variant) => (
            <VariantRadio
              key={variant.id}
              variant={variant}
              isDefault={variant.id === chosenId}
            />
          ))}
        </fieldset>
      ) : (
        <input type="hidden" name="variant_id" value={firstAvailable.id} />
      )}
      <div className="add-to-cart__row">
        <div className="field field--narrow">
          <label htmlFor="quantity">Quantity</label>
          <input
            id="quantity"
            name="quantity"
            type="number"
            min={1}
            max={99}
            defaultValue={1}
            required
          />
        </div>
        <SubmitButton pendingText="Adding…">Add to cart</SubmitButton>
      </div>
      <FormMessage {...state} />
    </form>
  )
}

const VariantRadio = ({
  variant: { id, title, price, available },
  isDefault,
}: {
  variant: VariantChoice
  isDefault: boolean
}) => (
  <label className="variant">
    <input
      type="radio"
      name="variant_id"
      value={id}
      defaultChecked={isDefault}
      disabled={!available}
      required
    />
    <span className="variant__title">{title}</span>
    <span className="variant__price">{available ? price : "Sold out"}</span>
  </label>
)
