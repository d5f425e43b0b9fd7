/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { RouteDrawer } from "@medusajs/dashboard/components"
import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import { SETTINGS } from "../../../lib/__tests__/settings-fixture"
import { sdk } from "../../../lib/sdk"
import type { SettingsSection } from "../../../lib/settings-sections"
import { renderPage } from "../../../test-utils/render-page"
import { EditSettingsForm } from "../edit-settings-form"

jest.mock("../../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)

const request = jest.mocked(sdk.client.fetch)
const user = userEvent.setup({ pointerEventsCheck: 0 })

const open = async (section: SettingsSection, changes = {}) => {
  const settings = { ...SETTINGS, ...changes }
  request.mockReset().mockResolvedValue({ settings })
  await renderPage(
    <RouteDrawer>
      <RouteDrawer.Title>Edit</RouteDrawer.Title>
      <RouteDrawer.Description>Edit</RouteDrawer.Description>
      <EditSettingsForm section={section} settings={settings} />
    </RouteDrawer>,
  )
  return within(await screen.findByRole("region", { name: "What changes" }))
}

const choose = async (label: string, option: string) => {
  await user.click(screen.getByRole("combobox", { name: label }))
  await user.click(screen.getByRole("option", { name: option }))
}

const save = () => user.click(screen.getByRole("button", { name: "Save" }))

describe("The drawer of the Partner defaults", () => {
  it("says at first that nothing changes, and what saving never touches", async () => {
    const summary = await open("commissions")
    expect(summary.getByText(/^Nothing yet/)).toBeTruthy()
    expect(summary.getByText(/never touch old orders/)).toBeTruthy()
  })

  it("says what a choice changes, and takes it back", async () => {
    const summary = await open("commissions")
    await choose("Levels", "3: and the recruiter's recruiter")
    expect(
      summary.getByText(
        "Levels: 2: and their recruiter → 3: and the recruiter's recruiter",
      ),
    ).toBeTruthy()
    expect(
      summary.getByText(
        "The recruiter of the recruiter earns too, where a rule has a level 3 rate.",
      ),
    ).toBeTruthy()
    await choose("Levels", "2: and their recruiter")
    expect(summary.getByText(/^Nothing yet/)).toBeTruthy()
  })

  it("says when two settings together do nothing", async () => {
    const summary = await open("commissions", { levels: 1 })
    expect(summary.queryByText(/has no effect with one level/)).toBeNull()
    await user.click(screen.getByRole("switch", { name: "Pay if unused" }))
    expect(summary.getByText(/has no effect with one level/)).toBeTruthy()
  })

  it("counts the days while they are typed and saves what was changed alone", async () => {
    const summary = await open("payout")
    const days = screen.getByRole("textbox", { name: "Hold period" })
    await user.clear(days)
    await user.type(days, "14")
    expect(
      summary.getByText("Commissions become payable 14 days after the order."),
    ).toBeTruthy()
    await save()
    await waitFor(() =>
      expect(request).toHaveBeenCalledWith("/admin/partner-settings", {
        method: "POST",
        body: { hold_days: 14 },
      }),
    )
  })

  it("does not save days that are no number, which would mean without end", async () => {
    await open("credit")
    await user.type(
      screen.getByRole("textbox", { name: /^Tracking window/ }),
      "soon",
    )
    await save()
    expect(await screen.findByText("Enter a number of days.")).toBeTruthy()
    expect(request).not.toHaveBeenCalled()
  })

  it("asks for a thousand that can be read in one way", async () => {
    await open("payout", { hold_days: 0 })
    const days = screen.getByRole("textbox", { name: "Hold period" })
    await user.clear(days)
    await user.type(days, "1.000")
    await save()
    expect(
      await screen.findByText("Write 1000 without separators."),
    ).toBeTruthy()
    expect(request).not.toHaveBeenCalled()
  })
})
