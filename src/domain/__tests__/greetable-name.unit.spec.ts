import { greetableName } from "../greetable-name"

describe("a name in an e-mail's greeting", () => {
  it.each(["Ana", "Jean-Luc", "J. R. R.", "J.R.R.", "María José", "Оля", "李"])(
    "is %s",
    (name) => expect(greetableName(name)).toBe(name),
  )

  it.each([
    "https://evil.example",
    "evil.example",
    "win at www.evil.example now",
    "me@evil.example",
    "call:123",
    "You have won a prize, write to us on the telephone",
    "",
  ])("is not %j", (name) => expect(greetableName(name)).toBeNull())

  it("is nothing where none is known", () => {
    expect(greetableName(null)).toBeNull()
  })
})
