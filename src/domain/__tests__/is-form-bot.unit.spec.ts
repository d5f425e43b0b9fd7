import { isFormBot } from "../is-form-bot"

describe("isFormBot", () => {
  it.each([
    [{}, false],
    [{ subject: "" }, false],
    [{ elapsed_ms: 2000 }, false],
    [{ elapsed_ms: 1999 }, true],
    [{ subject: "Cheap watches", elapsed_ms: 60_000 }, true],
  ])("%j: %s", (form, isBot) => {
    expect(isFormBot(form)).toBe(isBot)
  })
})
