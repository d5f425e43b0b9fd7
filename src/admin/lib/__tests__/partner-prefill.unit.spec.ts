import { EMPTY_PARTNER, toCreatePartner } from "../create-partner-form"
import { prefillOf, toPartnerPrefill } from "../partner-prefill"

const CUSTOMER = {
  id: "cus_1",
  email: "gil@example.com",
  first_name: "Gil",
  last_name: null,
  company_name: null,
}

describe("A customer who becomes a partner", () => {
  it("is the owner of the new partner, by account", () => {
    const values = {
      ...EMPTY_PARTNER,
      ...prefillOf(toPartnerPrefill(CUSTOMER)),
    }
    expect(toCreatePartner(values)).toMatchObject({
      name: "Gil",
      owner: {
        email: "gil@example.com",
        customer_id: "cus_1",
        first_name: "Gil",
        last_name: undefined,
      },
    })
  })

  it("is named by company first, and never by the e-mail address", () => {
    const nameOf = (customer: typeof CUSTOMER) =>
      toPartnerPrefill(customer).partner.name
    expect(nameOf({ ...CUSTOMER, first_name: "" })).toBe("")
    expect(
      toPartnerPrefill({ ...CUSTOMER, company_name: "Gil & Co" }).partner.name,
    ).toBe("Gil & Co")
  })

  it("fills nothing in where the page was opened otherwise", () => {
    expect(prefillOf(null)).toEqual({})
    expect(prefillOf({ isSubmitSuccessful: true })).toEqual({})
  })
})
