/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { configure, screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import { saveFile } from "../../../lib/save-file"
import { sdk } from "../../../lib/sdk"
import type { TaxLine } from "../../../lib/tax-types"
import { renderPage } from "../../../test-utils/render-page"
import { TaxReport } from "../tax-report"

jest.mock("../../../lib/sdk", () => ({
  sdk: {
    client: { fetch: jest.fn() },
    admin: { store: { list: jest.fn() } },
  },
}))
jest.mock("../../../lib/save-file", () => ({ saveFile: jest.fn() }))
// What the dashboard reads for itself does not answer here.
jest.mock("../../../hooks/use-store-currencies", () => ({
  useStoreCurrencies: () => ["eur", "usd"],
}))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

const request = jest.mocked(sdk.client.fetch)
const user = userEvent.setup({ pointerEventsCheck: 0 })
const REPORT = "/admin/partner-reports/taxes"
const THIS_YEAR = new Date().getFullYear()

const LINE: TaxLine = {
  partner: { id: "ptnr_1", code: "ana", name: "Ana" },
  legal_name: "Ana Example GmbH",
  country_code: "de",
  vat_id: "DE123456789",
  form: "w8bene",
  form_on_file: false,
  currency_code: "eur",
  paid: 100.5,
  earned: 120,
  adjustments: -3.5,
}

const open = async (lines: TaxLine[] = [LINE]) => {
  const file = new Blob(["code"])
  request
    .mockReset()
    .mockImplementation(async (path) =>
      String(path).endsWith("/csv")
        ? { blob: async () => file }
        : { lines, count: lines.length, limit: 20, offset: 0 },
    )
  await renderPage(<TaxReport />)
  return file
}

const lastQuery = () =>
  request.mock.calls.filter(([path]) => path === REPORT).at(-1)?.[1]?.query

describe("The tax report", () => {
  it("shows each partner's year with who they are for the tax office", async () => {
    await open()
    const row = (await screen.findByText("Ana")).closest("tr") as HTMLElement
    for (const text of [
      ...["Ana Example GmbH", "Germany", "DE123456789"],
      ...["W-8BEN-E", "Not signed", "€100.50", "€120.00", "-€3.50"],
    ]) {
      expect(within(row).getByText(text)).toBeTruthy()
    }
    expect(lastQuery()).toMatchObject({ year: THIS_YEAR, limit: 20, offset: 0 })
  })

  it("asks for another year and one currency, and gives the same as a file", async () => {
    const file = await open()
    await screen.findByText("Ana")
    await user.click(screen.getByRole("combobox", { name: "Year" }))
    await user.click(
      await screen.findByRole("option", { name: String(THIS_YEAR - 1) }),
    )
    await user.click(screen.getByRole("combobox", { name: "Currency" }))
    await user.click(await screen.findByRole("option", { name: "USD" }))
    const asked = { year: THIS_YEAR - 1, currency_code: "usd" }
    await waitFor(() => expect(lastQuery()).toMatchObject(asked))

    await user.click(screen.getByRole("button", { name: "Download CSV" }))
    await waitFor(() =>
      expect(saveFile).toHaveBeenCalledWith(
        file,
        `partner-taxes-${THIS_YEAR - 1}-usd.csv`,
      ),
    )
    const [, init] = request.mock.calls.at(-1) ?? []
    expect(init?.query).toMatchObject(asked)
    expect(init?.query).not.toHaveProperty("limit")
  })

  it("says that nothing was earned or paid in a year", async () => {
    await open([])
    expect(await screen.findByText(`Nothing in ${THIS_YEAR}`)).toBeTruthy()
  })
})
