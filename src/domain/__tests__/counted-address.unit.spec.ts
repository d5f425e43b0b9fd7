import { countedAddress } from "../counted-address"

describe("countedAddress", () => {
  it("is the address itself for IPv4, however it is written", () => {
    expect(countedAddress("203.0.113.7")).toBe("203.0.113.7")
    expect(countedAddress("::ffff:203.0.113.7")).toBe("203.0.113.7")
  })

  it("is the same for all addresses of one IPv6 line", () => {
    const [first, ...others] = [
      "2001:db8:1:2::1",
      "2001:0db8:0001:0002:ffff:eeee:dddd:cccc",
      "2001:db8:1:2:8000::",
    ].map(countedAddress)
    expect(others).toEqual([first, first])
  })

  it("is another one for another line", () => {
    expect(countedAddress("2001:db8:1:2::1")).not.toBe(
      countedAddress("2001:db8:1:3::1"),
    )
  })

  it("is what it was given where that is no address", () => {
    expect(countedAddress("")).toBe("")
  })
})
