import { generateEntityId } from "@medusajs/framework/utils"
import { setTimeout } from "node:timers/promises"

import { timeSortedId } from "../time-sorted-id"

describe("an id that sorts by time", () => {
  it("has the form of Medusa's own", () => {
    const form = /^pclk_[0-9A-HJKMNP-TV-Z]{26}$/
    expect(generateEntityId(undefined, "pclk")).toMatch(form)
    expect(timeSortedId("pclk")).toMatch(form)
  })

  it("is greater than those that were made before", async () => {
    const earlier = timeSortedId("pclk")
    await setTimeout(5)
    expect(timeSortedId("pclk") > earlier).toBe(true)
  })

  it("is no other's, and cannot be told from the one before", () => {
    const endings = Array.from({ length: 5000 }, () =>
      timeSortedId("pclk").slice(-16),
    )
    expect(new Set(endings).size).toBe(endings.length)
    const characters = new Set(endings.map((ending) => ending.at(-1)))
    expect(characters.size).toBe(32)
  })
})
