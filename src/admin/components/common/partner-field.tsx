import type { ComponentProps } from "react"
import type { FieldValues } from "react-hook-form"

import { partnerSource, type SearchOption } from "../../lib/option-sources"
import { ComboboxField } from "./combobox-field"

interface PartnerFieldProps<Values extends FieldValues> extends Omit<
  ComponentProps<typeof ComboboxField<Values>>,
  "source" | "current" | "exclude"
> {
  /** The partner as it is, so that the name shows before any search. */
  current?: SearchOption | null
  /** Who is not to be chosen. */
  exclude?: string
}

/** One partner, by a search over all of them. */
export const PartnerField = <Values extends FieldValues>({
  current,
  exclude,
  ...field
}: PartnerFieldProps<Values>) => (
  <ComboboxField<Values>
    {...field}
    source={partnerSource}
    current={current && [current]}
    exclude={exclude === undefined ? [] : [exclude]}
  />
)
