import { cleanSearch, referralParams } from "../referral-url.ts"

describe("reading the referral's parameters", () => {
  it("finds the code, the link, the ad and the one-time click id", () => {
    expect(
      referralParams("?ref=ana&ref_link=mugs&ref_ad=mail&ref_click=c1"),
    ).toEqual({
      ref: "ana",
      ref_link: "mugs",
      ref_ad: "mail",
      ref_click: "c1",
    })
  })

  it("takes blank parameters for missing ones", () => {
    expect(referralParams("?ref=%20&ref_link=")).toEqual({})
  })

  it("takes the first of several codes", () => {
    expect(referralParams("?ref=ana&ref=ben")).toEqual({ ref: "ana" })
  })
})

describe("cleaning the URL", () => {
  it("keeps campaign parameters and their order", () => {
    expect(cleanSearch("?utm_source=x&ref=ana&utm_medium=y&ref_click=c1")).toBe(
      "?utm_source=x&utm_medium=y",
    )
  })

  it("leaves no question mark behind when nothing remains", () => {
    expect(cleanSearch("?ref=ana&ref_link=mugs&ref_click=c1")).toBe("")
  })

  it("keeps values with blanks and repeated names", () => {
    expect(cleanSearch("?q=red%20shirt&ref=ana&size=s&size=m")).toBe(
      "?q=red+shirt&size=s&size=m",
    )
  })

  it("removes every copy, also percent-encoded ones", () => {
    expect(cleanSearch("?ref=ana&%72ef=ben&a=1&ref")).toBe("?a=1")
  })

  it("does not touch parameters that only resemble the referral's", () => {
    expect(cleanSearch("?ref=ana&referrer=x&href=y")).toBe("?referrer=x&href=y")
  })
})
