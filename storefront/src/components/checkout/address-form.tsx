"use client"

import { useActionState } from "react"
import { saveAddress } from "@/lib/data/checkout-actions"
import { FormMessage, SubmitButton } from "../ui/form-parts"
import { TextField } from "../ui/text-field"

export type AddressValues = {
  email?: string
  first_name?: string
  last_name?: string
  address_1?: string
  city?: string
  postal_code?: string
  province?: string
  country_code?: string
}

/** The checkout's first step: who buys, and where to send it. */
export const AddressForm = ({
  values,
  countries,
}: {
  values: AddressValues
  countries: { code: string; name: string }[]
}) => {
  const [state, action] = useActionState(saveAddress, {})
  const field = (name: keyof AddressValues) => ({
    name,
    defaultValue: state.values?.[name] ?? values[name],
    required: true,
  })
  return (
    <form className="form-grid" action={action}>
      <TextField
        {...field("email")}
        label="Email"
        type="email"
        autoComplete="email"
        className="field--full"
      />
      <TextField
        {...field("first_name")}
        label="First name"
        autoComplete="given-name"
      />
      <TextField
        {...field("last_name")}
        label="Last name"
        autoComplete="family-name"
      />
      <TextField
        {...field("address_1")}
        label="Address"
        autoComplete="street-address"
        className="field--full"
      />
      <TextField
        {...field("postal_code")}
        label="Postal code"
        autoComplete="postal-code"
      />
      <TextField
        {...field("city")}
        label="City"
        autoComplete="address-level2"
      />
      <TextField
        {...field("province")}
        label="State or region (optional)"
        autoComplete="address-level1"
        required={false}
      />
      <CountrySelect
        countries={countries}
        value={state.values?.country_code ?? values.country_code}
      />
      <div className="field--full">
        <FormMessage {...state} />
        <SubmitButton pendingText="Saving…">Continue to delivery</SubmitButton>
      </div>
    </form>
  )
}

const CountrySelect = ({
  countries,
  value,
}: {
  countries: { code: string; name: string }[]
  value?: string
}) => (
  <div className="field">
    <label htmlFor="field-country">Country</label>
    <select
      // React takes a new default for a select only when it is made anew.
      key={value}
      id="field-country"
      name="country_code"
      autoComplete="country"
      defaultValue={value ?? countries[0]?.code}
      required
    >
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  </div>
)
