import { because } from "../../../domain/reasons/catalogue"
import { say } from "../../../domain/reasons/say"
import { tellCheck } from "../tell-check"
import type { LedgerProblem } from "../types"

function problem(
  code: "books_edited" | "books_unbalanced",
  id: string,
): LedgerProblem {
  const problem_detail = because(code)
  return {
    problem: say(problem_detail),
    problem_detail,
    id,
    expected: "1",
    found: "2",
  }
}

describe("what a check of the books found, in a terminal", () => {
  it("is one line when they add up", () => {
    expect(
      tellCheck({ ok: true, accounts: 3, transfers: 2, problems: [] }),
    ).toBe("The books add up: 3 accounts, 2 transfers")
  })

  it("names the first row that is wrong of each kind", () => {
    expect(
      tellCheck({
        ok: false,
        accounts: 3,
        transfers: 2,
        problems: [
          problem("books_unbalanced", "eur"),
          problem("books_edited", "ptrf_1"),
          problem("books_edited", "ptrf_2"),
        ],
      }),
    ).toBe(
      "The books do not add up. The first row of each kind:\n" +
        "  eur: debits and credits differ (expected 1, found 2)\n" +
        "  ptrf_1: transfer was changed after it was posted (expected 1, found 2)",
    )
  })
})
