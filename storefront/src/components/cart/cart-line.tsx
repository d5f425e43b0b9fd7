"use client"

import Link from "next/link"
import { useActionState, type ReactNode } from "react"
import { setQuantity } from "@/lib/data/cart-actions"
import { FormMessage } from "../ui/form-parts"

export type CartLineProps = {
  id: string
  title: string
  variant: string | null
  href: string
  quantity: number
  /** Written out. */
  amount: string
  art: ReactNode
}

/** A line of the cart with its quantity, which works without JavaScript too. */
export const CartLine = (line: CartLineProps) => {
  const [state, action, pending] = useActionState(setQuantity, {})
  return (
    <li className="cart-line" aria-busy={pending}>
      <div className="cart-line__art">{line.art}</div>
      <div className="cart-line__text">
        <h2>
          <Link href={line.href}>{line.title}</Link>
        </h2>
        {line.variant && <p className="muted">{line.variant}</p>}
        <form className="stepper" action={action}>
          <input type="hidden" name="item_id" value={line.id} />
          <QuantityButton
            quantity={line.quantity - 1}
            label={`Decrease quantity of ${line.title}`}
          >
            −
          </QuantityButton>
          <span className="stepper__value">
            <span className="visually-hidden">Quantity </span>
            {line.quantity}
          </span>
          <QuantityButton
            quantity={line.quantity + 1}
            label={`Increase quantity of ${line.title}`}
          >
            +
          </QuantityButton>
          <QuantityButton quantity={0} label={`Remove ${line.title}`} isText>
            Remove
          </QuantityButton>
        </form>
        <FormMessage {...state} />
      </div>
      <p className="cart-line__amount">{line.amount}</p>
    </li>
  )
}

const QuantityButton = ({
  quantity,
  label,
  isText,
  children,
}: {
  quantity: number
  label: string
  isText?: boolean
  children: string
}) => (
  <button
    type="submit"
    name="quantity"
    value={quantity}
    aria-label={label}
    className={isText ? "text-button" : "stepper__button"}
  >
    {children}
  </button>
)
