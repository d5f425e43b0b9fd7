import { toCustomerLabel, toPartnerOption } from "../option-sources"

jest.mock("../sdk", () => ({ sdk: {} }))

describe("What is chosen in a combobox", () => {
  it("is a partner by name and code: names can be equal", () => {
    expect(toPartnerOption({ id: "p", code: "ana", name: "Ana" })).toEqual({
      value: "p",
      label: "Ana (ana)",
    })
  })

  it("is a customer by what is known of them", () => {
    const vera = { id: "cus_1", email: "v@example.com" }
    expect(
      toCustomerLabel({ ...vera, first_name: "Vera", last_name: "Lind" }),
    ).toBe("Vera Lind (v@example.com)")
    expect(toCustomerLabel(vera)).toBe("v@example.com")
    expect(toCustomerLabel({ id: "cus_1" })).toBe("cus_1")
  })
})
