import { richTextSchema } from "../rich-text-schema"

describe("Rich text from outside", () => {
  it("is cleaned before it is kept", () => {
    expect(
      richTextSchema(100).parse("<p onclick=x>a</p><script>b</script>"),
    ).toBe("<p>a</p>")
  })

  it("is at most as long as allowed, before and after", () => {
    const short = richTextSchema(60)
    expect(short.safeParse("a".repeat(61)).success).toBe(false)
    expect(
      short.safeParse('<a href="https://a.example/a">b</a>').error?.issues,
    ).toMatchObject([{ message: expect.stringContaining("at most 60") }])
  })

  it("has no control characters", () => {
    expect(richTextSchema(60).safeParse("a\u0000b").success).toBe(false)
  })
})
