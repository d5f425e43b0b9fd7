import type { UseFormReturn } from "react-hook-form"
import type { TaxField, TaxValues } from "../data/tax-values.ts"

/** What every part of the tax form is given. */
export type TaxFieldsProps = {
  form: UseFormReturn<TaxValues>
  /** What the store has against a field. */
  problemOf: (field: TaxField) => string | undefined
  /** Codes of the countries that can be named. */
  countries: readonly string[]
}
