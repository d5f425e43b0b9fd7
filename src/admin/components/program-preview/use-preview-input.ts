import { useEffect, useState } from "react"
import { useForm, useWatch } from "react-hook-form"

import { useStoreCurrencies } from "../../hooks/use-store-currencies"
import { type PreviewValues, toPreview } from "../../lib/preview-form"
import type { PreviewInput } from "../../lib/program-types"

const PAUSE_MS = 300

const EMPTY: PreviewValues = {
  kind: "product",
  order_id: "",
  product_id: "",
  partner_id: "",
  quantity: "1",
  unit_price: "",
  currency_code: "",
  customer: "new",
}

/** The preview's form, and what to ask once somebody pauses; null while it lacks something. */
export const usePreviewInput = () => {
  const form = useForm<PreviewValues>({
    defaultValues: EMPTY,
    mode: "onChange",
  })
  const { control, getValues, setValue } = form
  const currencies = useStoreCurrencies()
  const values = useWatch({ control })
  const [input, setInput] = useState<PreviewInput | null>(null)

  useEffect(() => {
    if (currencies && !getValues("currency_code")) {
      setValue("currency_code", currencies[0] ?? "")
    }
  }, [currencies, getValues, setValue])

  useEffect(() => {
    const timer = setTimeout(() => setInput(toPreview(getValues())), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [values, getValues])

  return { form, input }
}
