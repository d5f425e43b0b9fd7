"use client"

import { useActionState } from "react"
import { addPromotion, removePromotion } from "@/lib/data/cart-actions"
import { FormMessage, SubmitButton } from "../ui/form-parts"
import { TextField } from "../ui/text-field"

/** Enters promotion codes and takes them away again. */
export const PromotionForm = ({ codes }: { codes: string[] }) => {
  const [added, add] = useActionState(addPromotion, {})
  const [removed, remove] = useActionState(removePromotion, {})
  return (
    <div className="promotions">
      <form className="promotions__form" action={add}>
        <TextField label="Promotion code" name="code" autoComplete="off" />
        <SubmitButton pendingText="Applying…" variant="secondary">
          Apply
        </SubmitButton>
      </form>
      <FormMessage {...added} />
      {codes.length > 0 && (
        <form action={remove}>
          <ul className="promotions__list" role="list">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
                <button
                  type="submit"
                  name="code"
                  value={code}
                  className="text-button"
                  aria-label={`Remove code ${code}`}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      <FormMessage {...removed} />
    </div>
  )
}
