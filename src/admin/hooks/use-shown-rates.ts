import { useEffect, useState } from "react"
import { type Control, get, useFormState } from "react-hook-form"

import type { CustomerKind } from "../lib/rates-form"
import type { WhatIfValues } from "../lib/what-if-form"
import { numberPlaces } from "../lib/what-if-numbers"

/**
 * Of which customers and in which currency a supposed program's numbers are seen. When
 * a run is refused because of a number that is not, the fields change to it.
 */
export const useShownRates = (
  control: Control<WhatIfValues>,
  index: number,
  currencies: readonly string[],
) => {
  const [customer, setCustomer] = useState<CustomerKind>("all")
  const [currency, setCurrency] = useState(currencies[0] ?? "")
  const { errors, submitCount } = useFormState({ control })

  useEffect(() => {
    const wrong = numberPlaces(currencies).filter(({ path }) =>
      get(errors, `programs.${index}.${path}`),
    )
    const isSeen = wrong.some(
      (place) =>
        (place.customer ?? customer) === customer &&
        (place.currency ?? currency) === currency,
    )
    if (wrong[0] && !isSeen) {
      setCustomer(wrong[0].customer ?? customer)
      setCurrency(wrong[0].currency ?? currency)
    }
    // Only when a run was asked for: while somebody types, nothing moves.
  }, [submitCount])

  return { customer, setCustomer, currency, setCurrency }
}
