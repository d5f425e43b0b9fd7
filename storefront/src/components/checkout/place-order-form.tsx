"use client"

import { useActionState, useState, useTransition } from "react"
import { chooseShipping, placeOrder } from "@/lib/data/checkout-actions"
import { FormMessage, SubmitButton } from "../ui/form-parts"

export type DeliveryChoice = { id: string; name: string; price: string }

/** The checkout's second step: how to send it, and the order itself. */
export const PlaceOrderForm = ({
  choices,
  chosenId,
}: {
  choices: DeliveryChoice[]
  chosenId?: string
}) => {
  const [state, action] = useActionState(placeOrder, {})
  const [choiceError, setChoiceError] = useState<string>()
  const [isChoosing, startChoosing] = useTransition()
  const choose = (id: string) =>
    startChoosing(async () => setChoiceError((await chooseShipping(id)).error))
  return (
    <form className="stack" action={action} aria-busy={isChoosing}>
      <fieldset className="choices">
        <legend>Delivery</legend>
        {choices.map(({ id, name, price }, index) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="shipping_option_id"
              value={id}
              defaultChecked={chosenId ? id === chosenId : index === 0}
              onChange={() => choose(id)}
              required
            />
            <span>{name}</span>
            <span className="choice__price">{price}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <h2>Payment</h2>
        <p className="muted">
          You pay by invoice. Nothing is charged in this demo store.
        </p>
      </div>
      <FormMessage error={state.error ?? choiceError} />
      <SubmitButton pendingText="Placing your order…">Place order</SubmitButton>
    </form>
  )
}
