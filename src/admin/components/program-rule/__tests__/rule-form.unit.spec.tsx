/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { RouteFocusModal } from "@medusajs/dashboard/components"
import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import { SETTINGS } from "../../../lib/__tests__/settings-fixture"
import type { Program, ProgramRule } from "../../../lib/program-types"
import { sdk } from "../../../lib/sdk"
import { renderPage } from "../../../test-utils/render-page"
import { RuleForm } from "../rule-form"

jest.mock("../../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)

const request = jest.mocked(sdk.client.fetch)
const user = userEvent.setup({ pointerEventsCheck: 0 })

const RULE = {
  id: "rule_1",
  scope: "default",
  target_id: null,
  rates: [],
  tiers: null,
} as unknown as ProgramRule
const PROGRAM = { id: "prog_1", name: "Friends", rules: [RULE] }

const typeInTab = async (tab: string, text: string) => {
  await user.click(await screen.findByRole("tab", { name: tab }))
  const table = within(screen.getByRole("tabpanel", { name: tab }))
  await user.type(
    table.getByRole("textbox", { name: "Sale, level 1, Percent" }),
    text,
  )
}

const save = () => user.click(screen.getByRole("button", { name: "Save" }))

describe("The form of a rule", () => {
  it("refuses a percentage that is none on a tab that is not seen", async () => {
    request.mockReset().mockResolvedValue({ program: PROGRAM })
    await renderPage(
      <RouteFocusModal>
        <RuleForm
          program={PROGRAM as unknown as Program}
          rule={RULE}
          currencies={["eur"]}
          defaults={SETTINGS}
        />
      </RouteFocusModal>,
    )
    await typeInTab("New customers", "1o")
    await user.click(screen.getByRole("tab", { name: "All customers" }))
    await save()
    expect(await screen.findByText("Enter a number.")).toBeTruthy()
    expect(request).not.toHaveBeenCalled()
  })
})
