import { toPreview } from "../preview-form"

const FILLED = {
  kind: "product",
  order_id: "",
  product_id: "prod_1",
  partner_id: "",
  quantity: "2",
  unit_price: "99,50",
  currency_code: "eur",
  customer: "new",
} as const

describe("The form of a preview", () => {
  it("sends numbers, and nobody for an empty partner", () => {
    expect(toPreview(FILLED)).toEqual({
      product_id: "prod_1",
      partner_id: null,
      quantity: 2,
      unit_price: 99.5,
      currency_code: "eur",
      customer: "new",
    })
  })

  it("sends an order alone, whatever was typed for a product", () => {
    expect(
      toPreview({ ...FILLED, kind: "order", order_id: "order_1" }),
    ).toEqual({ order_id: "order_1" })
    expect(toPreview({ ...FILLED, order_id: "order_1" })).not.toHaveProperty(
      "order_id",
    )
  })

  it.each([
    { kind: "order" as const },
    { product_id: "" },
    { quantity: "" },
    { unit_price: "" },
    { unit_price: "much" },
    { unit_price: "1.000" },
    { quantity: "1,000" },
  ])("waits while %j", (missing) => {
    expect(toPreview({ ...FILLED, ...missing })).toBeNull()
  })
})
