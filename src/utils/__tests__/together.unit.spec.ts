import { together } from "../together"

describe("questions that are asked together", () => {
  const asked: number[][] = []
  const double = together(async (numbers: readonly number[]) => {
    asked.push([...numbers])
    if (numbers.includes(0)) {
      throw new Error("nothing to double")
    }
    return numbers.map((number) => 2 * number)
  })

  beforeEach(() => asked.splice(0))

  it("are one question, and everybody gets their own answer", async () => {
    expect(await Promise.all([double(1), double(2), double(1)])).toEqual([
      2, 4, 2,
    ])
    expect(asked).toEqual([[1, 2, 1]])
  })

  it("are asked anew the next time: an answer may have changed", async () => {
    expect([await double(3), await double(3)]).toEqual([6, 6])
    expect(asked).toEqual([[3], [3]])
  })

  it("fail together", async () => {
    const answers = await Promise.allSettled([double(1), double(0)])
    expect(answers.map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
    ])
  })
})
