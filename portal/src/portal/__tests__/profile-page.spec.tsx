/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { ProfilePage } from "../pages/profile-page.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const PROFILE = "POST /partners/me/profile"

const me = (role: string | null, changes: object = {}) => ({
  partner: {
    id: "ptnr_1",
    code: "ana",
    name: "Ana",
    website: null,
    phone: "123",
    notify_on_lead: true,
    notify_on_sale: true,
    notify_on_payout: true,
    ...changes,
  },
  member: role && {
    id: "pmem_1",
    email: "ana@example.com",
    first_name: null,
    last_name: null,
    role,
  },
  visit: role ? null : { ends_at: "2026-11-21T20:00:00Z" },
})

const members = ok({
  members: [
    {
      id: "pmem_1",
      email: "ana@example.com",
      first_name: null,
      last_name: null,
      role: "owner",
      joined_at: null,
      created_at: "2026-01-01T00:00:00Z",
    },
  ],
  count: 1,
})

const renderProfile = (role: string | null, answer = ok({})) =>
  renderForm(<ProfilePage />, {
    "GET /partners/me": ok(me(role)),
    "GET /partners/me/members": members,
    [PROFILE]: answer,
  })

const field = async (label: string) =>
  await screen.findByLabelText<HTMLInputElement>(label)

const save = () =>
  screen.getByRole<HTMLButtonElement>("button", { name: "Save" })

describe("My Profile", () => {
  it("sends what was changed, nothing else, and shows what was saved", async () => {
    const { sent } = renderProfile(
      "owner",
      ok(me("owner", { phone: null, website: "https://ana.example" })),
    )
    await userEvent.type(await field("Website or profile"), "ana.example")
    await userEvent.clear(await field("Phone"))
    await userEvent.click(await field("Tell me of sales"))
    await userEvent.click(await field("Tell me of payments"))
    await userEvent.click(save())
    await waitFor(() =>
      expect(sent).toEqual([
        {
          path: "/partners/me/profile",
          body: {
            website: "ana.example",
            phone: null,
            notify_on_sale: false,
            notify_on_payout: false,
          },
        },
      ]),
    )
    await screen.findByText("Saved")
    expect((await field("Website or profile")).value).toBe(
      "https://ana.example",
    )
    expect(save().disabled).toBe(true)
  })

  it("shows at its field what the store refuses", async () => {
    renderProfile("manager", refused(400, "phone: must be a telephone number"))
    await userEvent.type(await field("Phone"), "x")
    await userEvent.click(save())
    await screen.findByText("Please enter a telephone number.")
    expect((await field("Phone")).value).toBe("123x")
  })

  it("lets a viewer change their own name only", async () => {
    renderProfile("viewer")
    const name = await field("Name")
    expect(name.matches(":disabled")).toBe(true)
    expect((await field("First name")).matches(":disabled")).toBe(false)
    screen.getByText(/Your role is viewer/)
  })

  it("changes nothing during an admin's visit", async () => {
    renderProfile(null)
    expect((await field("Name")).matches(":disabled")).toBe(true)
    expect(screen.queryByRole("button", { name: "Save" })).toBeNull()
  })

  it("lists who can sign in", async () => {
    renderProfile("owner")
    await screen.findByText("Invited, has not answered yet")
  })
})
