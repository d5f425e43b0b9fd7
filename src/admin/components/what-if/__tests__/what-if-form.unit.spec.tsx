/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { useForm } from "react-hook-form"

import { SETTINGS } from "../../../lib/__tests__/settings-fixture"
import type { Program } from "../../../lib/program-types"
import type { WhatIfValues } from "../../../lib/what-if-form"
import { toSupposedValues } from "../../../lib/what-if-program"
import { NOTHING_SUPPOSED } from "../../../lib/what-if-settings"
import { useWhatIfRange } from "../../../hooks/use-what-if-range"
import { renderPage } from "../../../test-utils/render-page"
import { WhatIfForm } from "../what-if-form"

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)

const user = userEvent.setup({ pointerEventsCheck: 0 })
const run = jest.fn()

const PROGRAM = {
  id: "prog_1",
  name: "Friends",
  status: "active",
  credit: "upfront",
  minimum_order: [],
  order_cap: [],
  month_cap: [],
  rules: [],
} as unknown as Program

const Page = () => {
  const form = useForm<WhatIfValues>({
    defaultValues: {
      settings: NOTHING_SUPPOSED,
      programs: [toSupposedValues(PROGRAM, ["eur", "usd"])],
    },
  })
  return (
    <WhatIfForm
      form={form}
      range={useWhatIfRange()}
      settings={SETTINGS}
      programs={[PROGRAM]}
      currencies={["eur", "usd"]}
      state={{ type: "idle" }}
      onRun={run}
      onCancel={jest.fn()}
    />
  )
}

const open = async () => {
  run.mockReset()
  await renderPage(<Page />)
}

const choose = async (label: string, option: string) => {
  await user.click(await screen.findByRole("combobox", { name: label }))
  await user.click(screen.getByRole("option", { name: option }))
}

const cell = (name: string) => screen.findByRole("textbox", { name })
const compute = () =>
  user.click(screen.getByRole("button", { name: "Compute" }))

describe("The form of a what-if", () => {
  it("refuses a number that is wrong for customers who are not seen, and shows it", async () => {
    await open()
    await choose("Rates for", "New customers")
    await user.type(await cell("Sale, level 1, Percent"), "1o")
    await choose("Rates for", "All customers")
    await compute()
    expect(
      await screen.findByText("Enter a number, or leave it empty."),
    ).toBeTruthy()
    expect(run).not.toHaveBeenCalled()

    const shown = await cell("Sale, level 1, Percent")
    expect(shown).toHaveProperty("value", "1o")
    await user.clear(shown)
    await user.type(shown, "10")
    await compute()
    expect(run).toHaveBeenCalledTimes(1)
  })

  it("refuses an amount that can be read in two ways in a currency that is not seen", async () => {
    await open()
    await user.type(await cell("Sale, level 1, EUR per unit"), "1.000")
    await choose("Amounts in", "USD")
    await compute()
    expect(
      await screen.findByText(/^Write 1000 without a separator/),
    ).toBeTruthy()
    expect(run).not.toHaveBeenCalled()
  })
})
