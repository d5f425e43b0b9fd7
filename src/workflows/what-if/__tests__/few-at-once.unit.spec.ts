import { amongFew } from "../few-at-once"

describe("what-ifs at once", () => {
  it("are two at the most; the next one may begin when one has ended, also by failing", async () => {
    let finish = () => {}
    const waiting = () =>
      new Promise<void>((resolve) => {
        finish = resolve
      })
    const first = amongFew(waiting)
    const failing = amongFew(async () => {
      await Promise.resolve()
      throw new Error("broken")
    })
    await expect(amongFew(waiting)).rejects.toThrow(
      "Two what-ifs are being computed already",
    )
    await expect(failing).rejects.toThrow("broken")
    await expect(amongFew(async () => "done")).resolves.toBe("done")
    finish()
    await first
  })
})
