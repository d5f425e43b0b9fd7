import type { HttpTypes } from "@medusajs/types"
import Link from "next/link"

/** Where the order goes, with a way back to change it. */
export const AddressSummary = ({
  email,
  address,
}: {
  email: string
  address: HttpTypes.StoreCartAddress
}) => (
  <div className="address-summary">
    <p>
      {address.first_name} {address.last_name}, {email}
      <br />
      {address.address_1}, {address.postal_code} {address.city},{" "}
      {address.country_code?.toUpperCase()}
    </p>
    <Link href="/checkout?step=address">Change</Link>
  </div>
)
