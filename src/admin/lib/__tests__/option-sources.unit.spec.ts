import {
  toCustomerLabel,
  toOrderOption,
  toPartnerOption,
} from "../option-sources"

jest.mock("../sdk", () => ({ sdk: {} }))

describe("What is chosen in a combobox", () => {
  it("is a partner by name and code: names can be equal", () => {
    expect(toPartnerOption({ id: "p", code: "ana", name: "Ana" })).toEqual({
      value: "p",
      label: "Ana (ana)",
    })
  })

  it("is an order by number and e-mail address", () => {
    expect(
      toOrderOption({ id: "order_1", display_id: 7, email: "v@example.com" }),
    ).toEqual({ value: "order_1", label: "#7 · v@example.com" })
    expect(toOrderOption({ id: "order_1", display_id: 7 }).label).toBe("#7")
    expect(toOrderOption({ id: "order_1" }).label).toBe("order_1")
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
