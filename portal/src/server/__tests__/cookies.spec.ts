import { sessionCookieAttributes, visitorCookieAttributes } from "../cookies.ts"

describe("the visitor cookie", () => {
  it("is out of reach of scripts and lasts 400 days", () => {
    expect(visitorCookieAttributes(true)).toEqual({
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: true,
      maxAge: 34_560_000,
    })
  })
})

describe("the session cookie", () => {
  it("is out of reach of scripts and lasts as long as the token, a day", () => {
    expect(sessionCookieAttributes(true)).toEqual({
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: true,
      maxAge: 86_400,
    })
  })
})
