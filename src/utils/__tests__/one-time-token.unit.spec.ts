import { createOneTimeToken, hashOneTimeToken } from "../one-time-token"

describe("a one-time token", () => {
  it("is another one each time, and may stand in an address", () => {
    const tokens = Array.from({ length: 50 }, () => createOneTimeToken().token)
    expect(new Set(tokens).size).toBe(50)
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    }
  })

  it("is kept as a hash that does not contain it", () => {
    const { token, hash } = createOneTimeToken()
    expect(hash).toBe(hashOneTimeToken(token))
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
})
