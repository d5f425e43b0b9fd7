import {
  type GraphOrder,
  problemWith,
  toOrderSnapshot,
  toTraits,
} from "../order-graph"
import type { GraphReplacement, OrderParts } from "../order-parts"
import { bareClassification } from "../product-graph"

function order(changes: Partial<GraphOrder> = {}): GraphOrder {
  return {
    id: "order_1",
    display_id: 7,
    status: "pending",
    is_draft_order: false,
    canceled_at: null,
    customer_id: "cus_1",
    email: "customer@example.com",
    currency_code: "eur",
    created_at: new Date("2026-06-01T10:00:00Z"),
    updated_at: new Date("2026-06-01T10:00:00Z"),
    version: 1,
    total: 119,
    credit_line_total: 0,
    shipping_total: 11.9,
    shipping_tax_total: 1.9,
    items: [
      {
        id: "line_1",
        product_id: "prod_1",
        product_title: "Shirt",
        title: "Shirt / L",
        is_giftcard: false,
        requires_shipping: true,
        subtotal: 100,
        discount_subtotal: 10,
        total: 107.1,
        tax_lines: [{ rate: 12 }, { rate: 7 }],
        detail: {
          quantity: 3,
          return_requested_quantity: 0,
          return_received_quantity: 0,
          return_dismissed_quantity: 0,
          delivered_quantity: 0,
        },
      },
    ],
    ...changes,
  }
}

const PLACED_AT = "2026-06-01T10:00:00.000Z"

const NOTHING_BESIDE: OrderParts = {
  cart_id: null,
  promotion_ids: [],
  customers: [],
  captures: [],
  refunds: [],
  fulfillments: [],
  replacements: [],
}

const snapshot = (graph: GraphOrder, parts: Partial<OrderParts> = {}) =>
  toOrderSnapshot(graph, PLACED_AT, { ...NOTHING_BESIDE, ...parts })

const raw = (value: string) => ({ value, precision: 20 })

describe("Medusa's order as commissions are computed from it", () => {
  it("keeps what was ordered, without tax and with the discount apart", () => {
    expect(snapshot(order())).toEqual({
      order_id: "order_1",
      display_id: 7,
      placed_at: "2026-06-01T10:00:00.000Z",
      currency_code: "eur",
      currency_digits: 2,
      canceled: false,
      lines: [
        {
          line_id: "line_1",
          classification: bareClassification("prod_1"),
          product_id: "prod_1",
          title: "Shirt",
          quantity: "3",
          subtotal: "100",
          discount_subtotal: "10",
          total: "107.1",
          tax_factor: "1.19",
          is_giftcard: false,
          counted_part: "1",
        },
      ],
      placed_net_sales: "90",
      shipping_net: "10",
      shipping_total: "11.9",
      gross_total: "119",
      tender_credit: "0",
      other_credit: "0",
      delivered_at: null,
      captured: "0",
      refunded: "0",
    })
  })

  it("counts what came back, whole or damaged, as not sold", () => {
    const [line] = order().items
    const returned = {
      ...line,
      detail: {
        quantity: 3,
        return_requested_quantity: 0,
        return_received_quantity: 1,
        return_dismissed_quantity: 1,
        delivered_quantity: 3,
      },
    }
    expect(snapshot(order({ items: [returned] })).lines[0].quantity).toBe("1")
  })

  it("adds the captures and refunds of all its payments, exactly", () => {
    const { captured, refunded } = snapshot(order(), {
      captures: [
        { amount: 0.1, raw_amount: raw("0.1") },
        { amount: 0.2, raw_amount: raw("0.2") },
        { amount: 0.3, raw_amount: raw("0.3") },
      ],
      refunds: [{ amount: 0.1, raw_amount: raw("0.1") }, { amount: 0.2 }],
    })
    // A sum of floating numbers would be 0.6000000000000001
    expect([captured, refunded]).toEqual(["0.6", "0.3"])
  })

  it("takes the exact number where Medusa gives a rounded one beside it", () => {
    const { captured } = snapshot(order(), {
      captures: [{ amount: 0.12, raw_amount: raw("0.123456789012345678") }],
    })
    expect(captured).toBe("0.123456789012345678")
  })

  it("knows gift cards and store credit as a way to pay, other credit as a discount", () => {
    const { gross_total, tender_credit, other_credit } = snapshot(
      order({
        total: 69,
        credit_line_total: 50,
        credit_lines: [
          { amount: 30, reference: "gift-card" },
          { amount: 15, reference: "store-credit" },
          { amount: 5, reference: "goodwill" },
          { amount: 0, reference: null },
        ],
      }),
    )
    expect([gross_total, tender_credit, other_credit]).toEqual([
      "119",
      "45",
      "5",
    ])
  })

  describe("the time at which the goods arrived", () => {
    const june = (day: number) => new Date(Date.UTC(2026, 5, day))
    const arrived = (
      delivered: number,
      changes: Partial<GraphOrder["items"][0]> = {},
      fulfillments: OrderParts["fulfillments"] = [
        { delivered_at: june(3), canceled_at: null },
        { delivered_at: june(5), canceled_at: null },
        { delivered_at: june(9), canceled_at: june(9) },
        { delivered_at: null, canceled_at: null },
      ],
    ) => {
      const [line] = order().items
      const detail = { ...line.detail, delivered_quantity: delivered }
      return snapshot(order({ items: [{ ...line, ...changes, detail }] }), {
        fulfillments,
      }).delivered_at
    }

    it("is that of the last delivery, once all are there", () => {
      expect(arrived(2)).toBeNull()
      expect(arrived(3)).toBe("2026-06-05T00:00:00.000Z")
      expect(arrived(3, {}, [])).toBeNull()
    })

    it("is the order's own where nothing has to be sent", () => {
      expect(arrived(0, { requires_shipping: false })).toBe(
        "2026-06-01T10:00:00.000Z",
      )
    })
  })

  describe("what replaces other goods", () => {
    const inbound = (...quantities: number[]) => ({
      canceled_at: null,
      items: quantities.map((quantity) => ({ item_id: "line_1", quantity })),
    })

    /** Of the line that is replaced, one unit is still on its way back. */
    function countedPart(replacement: Partial<GraphReplacement>) {
      const [line] = order().items
      const detail = { ...line.detail, return_requested_quantity: 1 }
      const { lines } = snapshot(
        order({
          items: [
            { ...line, detail },
            { ...line, id: "line_2" },
          ],
        }),
        {
          replacements: [
            {
              canceled_at: null,
              additional_items: [{ item_id: "line_2" }],
              ...replacement,
            },
          ],
        },
      )
      return lines[1].counted_part
    }

    it.each<[string, Partial<GraphReplacement>, string]>([
      ["not at all when nothing has to come back", {}, "0"],
      ["not at all before anything came back", { return: inbound(1) }, "0"],
      [
        "as far as the replaced goods came back",
        { return: inbound(4) },
        "0.75",
      ],
      [
        "not at all when the return was cancelled",
        { return: { ...inbound(4), canceled_at: new Date() } },
        "0",
      ],
      [
        "as any line when the claim was cancelled",
        { canceled_at: new Date() },
        "1",
      ],
    ])("counts %s", (_, replacement, part) => {
      expect(countedPart(replacement)).toBe(part)
    })
  })

  it.each([
    ["jpy", 0],
    ["usd", 2],
    ["kwd", 3],
  ])("rounds %s to %d digits", (currency_code, digits) => {
    expect(snapshot(order({ currency_code })).currency_digits).toBe(digits)
  })

  describe("what is not understood", () => {
    it("is a currency that cannot be rounded, or a state that nobody knows", () => {
      expect(problemWith(order({ currency_code: "xxz" }))).toEqual({
        code: "currency_unknown",
        params: { currency: "xxz" },
      })
      expect(problemWith(order({ status: "requires_action" }))).toEqual({
        code: "order_state_unknown",
        params: { state: "requires_action" },
      })
    })

    it.each(["pending", "completed", "archived", "canceled", "draft"])(
      "is not an order that is %s",
      (status) => {
        expect(problemWith(order({ status }))).toBeNull()
      },
    )
  })

  describe("what connects an order with partners", () => {
    it("is its promotions, wherever they stand, its customer and e-mails, each once", () => {
      const [line] = order().items
      expect(
        toTraits(
          order({
            items: [
              {
                ...line,
                adjustments: [
                  { promotion_id: "promo_a" },
                  { promotion_id: "promo_b" },
                  {},
                ],
              },
            ],
          }),
          PLACED_AT,
          {
            cart_id: "cart_1",
            promotion_ids: ["promo_b"],
            customers: [
              { id: "cus_1", email: "account@example.com" },
              { id: "cus_2", email: "customer@example.com" },
            ],
          },
        ),
      ).toEqual({
        order_id: "order_1",
        cart_id: "cart_1",
        customer_id: "cus_1",
        emails: ["customer@example.com", "account@example.com"],
        promotion_ids: ["promo_a", "promo_b"],
        placed_at: "2026-06-01T10:00:00.000Z",
      })
    })
  })

  it("knows a cancelled order", () => {
    expect(snapshot(order({ status: "canceled" })).canceled).toBe(true)
  })
})
