/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { RouteDrawer } from "@medusajs/dashboard/components"
import { screen } from "@testing-library/react"

import { EVERY_REASON } from "../../../../domain/reasons/__tests__/every-reason"
import { say } from "../../../../domain/reasons/say"
import { sdk } from "../../../lib/sdk"
import { renderPage } from "../../../test-utils/render-page"
import { BooksCheck } from "../books-check"

jest.mock("../../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)

const PROBLEMS = EVERY_REASON.filter(({ code }) =>
  code.startsWith("books_"),
).map((detail) => ({
  problem: say(detail),
  problem_detail: detail,
  id: `row_of_${detail.code}`,
  expected: "1",
  found: "2",
}))

const check = async (
  problems: typeof PROBLEMS,
  language: "en" | "de" = "en",
) => {
  jest
    .mocked(sdk.client.fetch)
    .mockReset()
    .mockResolvedValue({
      check: { ok: problems.length === 0, accounts: 3, transfers: 2, problems },
    })
  await renderPage(
    <RouteDrawer>
      <RouteDrawer.Title>Check</RouteDrawer.Title>
      <RouteDrawer.Description>Check</RouteDrawer.Description>
      <BooksCheck />
    </RouteDrawer>,
    language,
  )
}

describe("The check of the books", () => {
  it("says that they add up", async () => {
    await check([])
    await screen.findByText("The books add up: 2 transfers in 3 accounts.")
  })

  it("names every row that is wrong, and why", async () => {
    await check(PROBLEMS)
    await screen.findByText(/The books do not add up/)
    for (const { problem, id } of PROBLEMS) {
      expect(screen.getByText(problem)).toBeTruthy()
      expect(screen.getByText(`${id}: expected 1, found 2`)).toBeTruthy()
    }
  })

  it("says it in German", async () => {
    await check(PROBLEMS, "de")
    await screen.findByText("Die Auszahlung weicht von ihren Buchungen ab")
    for (const { problem } of PROBLEMS) {
      expect(screen.queryByText(problem)).toBeNull()
    }
  })
})
