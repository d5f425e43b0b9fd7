"use client"

import { useActionState } from "react"
import { chooseRegion } from "@/lib/data/region-actions"

type Choice = { id: string; name: string; currencyCode: string }

/** Buttons, one per region: they work without JavaScript too. */
export const RegionSwitch = ({
  regions,
  currentId,
}: {
  regions: Choice[]
  currentId: string
}) => {
  const [state, action, pending] = useActionState(chooseRegion, {})
  return (
    <form className="region-switch" action={action} aria-busy={pending}>
      <div className="segmented" role="group" aria-label="Currency">
        {regions.map(({ id, name, currencyCode }) => (
          <button
            key={id}
            type="submit"
            name="region_id"
            value={id}
            title={name}
            aria-pressed={id === currentId}
          >
            {currencyCode}
          </button>
        ))}
      </div>
      {state.error && (
        <p className="region-switch__error" role="alert">
          {state.error}
        </p>
      )}
    </form>
  )
}
