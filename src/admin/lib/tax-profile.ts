import type { TaxProfile } from "./tax-types"

type Address = NonNullable<TaxProfile["address"]>
type TaxForm = NonNullable<TaxProfile["form"]>

/** An address in one line. */
export const addressLine = (
  { line_1, line_2, postal_code, city, province }: Address,
  country: string,
): string =>
  [
    line_1,
    line_2,
    [postal_code, city].filter(Boolean).join(" "),
    province,
    country,
  ]
    .filter(Boolean)
    .join(", ")

/** The numbers that a form names, masked as the API gives them. */
export const taxNumbersOf = (form: TaxForm): string[] =>
  (form.type === "w9" ? [form.tin] : [form.us_tin, form.foreign_tin]).filter(
    (number) => number !== null,
  )
