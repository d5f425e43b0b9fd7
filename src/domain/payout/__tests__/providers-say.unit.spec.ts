import type { PayoutOutcome, PayoutStatus } from "../payout-status"
import { isProvidersToSay, type SendingStage } from "../providers-say"

const said = (
  status: PayoutStatus,
  sending: SendingStage | null,
  outcome: PayoutOutcome,
) => isProvidersToSay({ status, sending }, outcome)

describe("Whether only the provider says what became of a payout", () => {
  it("is not so for what people pay", () => {
    for (const outcome of ["paid", "failed", "canceled"] as const) {
      expect(said("in_transit", null, outcome)).toBe(false)
    }
  })

  it("is so for all that the provider may have", () => {
    for (const sending of ["sent", "accepted"] as const) {
      for (const outcome of ["paid", "failed", "canceled"] as const) {
        expect(said("in_transit", sending, outcome)).toBe(true)
      }
    }
  })

  it("lets people take back what only waits to be sent, and not pay it beside", () => {
    expect(said("in_transit", "queued", "canceled")).toBe(false)
    expect(said("in_transit", "queued", "failed")).toBe(false)
    expect(said("in_transit", "queued", "paid")).toBe(true)
  })

  it("is so for what failed and is to be called paid after all", () => {
    expect(said("failed", null, "paid")).toBe(true)
    expect(said("failed", "accepted", "paid")).toBe(true)
  })

  it("is not so for money that came back: that stands on the store's own account", () => {
    expect(said("paid", "accepted", "reversed")).toBe(false)
  })
})
