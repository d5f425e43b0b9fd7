/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { TaxPage } from "../pages/tax-page.tsx"
import { ok, refused, renderForm } from "./fake-store.tsx"

const PROFILE = "POST /partners/me/tax-profile"
const DOCUMENTS = "POST /partners/me/tax-documents"

const ana = {
  legal_name: "Ana Apple",
  kind: "individual",
  address: {
    line_1: "Main Street 1",
    line_2: null,
    city: "Berlin",
    postal_code: "10115",
    province: null,
    country_code: "de",
  },
  country_code: "de",
  vat_id: null,
  form: null,
  signature: null,
  updated_at: "2026-01-01T00:00:00Z",
  updated_by: "member",
}

const american = {
  ...ana,
  country_code: "us",
  form: {
    type: "w9",
    business_name: null,
    classification: "individual",
    llc_classification: null,
    other_classification: null,
    has_foreign_partners: false,
    exempt_payee_code: null,
    fatca_exemption_code: null,
    tin_type: "ssn",
    tin: "•••• 6789",
    backup_withholding: false,
  },
  signature: {
    name: "Ana Apple",
    signed_at: "2026-01-01T12:00:00Z",
    member_id: "m",
  },
}

const profile = (tax_profile: object | null, keeps_secrets = true) =>
  ok({ tax_profile, keeps_secrets, country_codes: ["de", "fr", "us"] })

const document = (id: string, uploader: string) => ({
  id,
  name: `${id}.pdf`,
  kind: "w9",
  mime_type: "application/pdf",
  size: 12_000,
  sha256: "0",
  uploaded_by: { type: "member", id: uploader },
  created_at: "2026-01-01T00:00:00Z",
})

const renderTax = (
  now = profile(ana),
  answers: Parameters<typeof renderForm>[1] = {},
  { role = "owner" as string | null, documents = [] as object[] } = {},
) =>
  renderForm(<TaxPage />, {
    "GET /partners/me": ok({
      partner: { name: "Ana" },
      member: role && { id: "m", email: "ana@example.com", role },
      visit: role ? null : { ends_at: "2026-11-21T20:00:00Z" },
    }),
    "GET /partners/me/tax-profile": now,
    "GET /partners/me/tax-documents": ok({
      documents,
      count: documents.length,
    }),
    ...answers,
  })

const field = async (label: string | RegExp) =>
  await screen.findByLabelText<HTMLInputElement>(label)

describe("Tax", () => {
  it("sends the whole profile, without a form where none is asked for", async () => {
    const { sent } = renderTax(profile(ana), { [PROFILE]: profile(ana) })
    await userEvent.type(await field("VAT id (optional)"), "DE136695976")
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    const { legal_name, kind, address, country_code } = ana
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        ...{ legal_name, kind, address, country_code },
        vat_id: "DE136695976",
        form: null,
      }),
    )
  })

  it("shows at its field what the store refuses", async () => {
    renderTax(profile(ana), {
      [PROFILE]: refused(400, "vat_id: is not a VAT id of DE"),
    })
    await userEvent.type(await field("VAT id (optional)"), "DE1")
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    await screen.findByText(/not a valid VAT id/)
    expect((await field("VAT id (optional)")).value).toBe("DE1")
  })

  it("fills in a W-8BEN of a person elsewhere, and signs it", async () => {
    const { sent } = renderTax(profile(ana), { [PROFILE]: profile(ana) })
    await userEvent.click(await field(/^W-8BEN/))
    await userEvent.selectOptions(await field("Citizenship"), "France")
    await userEvent.type(await field("Date of birth"), "1980-06-30")
    await userEvent.type(await field("Tax number of your country"), "12 345")
    await userEvent.click(await field(/^I certify all of this/))
    await userEvent.type(await field(/as your signature/), "Ana Apple")
    await userEvent.click(screen.getByRole("button", { name: "Save and sign" }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0].body).toMatchObject({
      form: {
        type: "w8ben",
        citizenship_country_code: "fr",
        date_of_birth: "1980-06-30",
        foreign_tin: "12 345",
        foreign_tin_not_required: false,
        treaty: null,
      },
      signature: { name: "Ana Apple", certified: true },
    })
  })

  it("keeps a number that is not entered anew, and asks to sign what changed", async () => {
    const { sent } = renderTax(profile(american), {
      [PROFILE]: profile({ ...american, signature: null }),
    })
    await screen.findByText(/^Signed by Ana Apple on/)
    screen.getByText(/Kept: •••• 6789/)
    expect((await field("Taxpayer identification number")).value).toBe("")
    await userEvent.selectOptions(
      await field("How you are taxed"),
      "Partnership",
    )
    expect(screen.queryByText(/^Signed by/)).toBeNull()
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(() => expect(sent).toHaveLength(1))
    const { form, signature } = sent[0].body as {
      form: object
      signature?: object
    }
    expect(form).toMatchObject({ type: "w9", classification: "partnership" })
    expect(form).not.toHaveProperty("tin")
    expect(signature).toBeUndefined()
  })

  it("offers the form that fits, and drops one that no longer does", async () => {
    renderTax(profile(american))
    await field(/^W-9/)
    expect(screen.queryByLabelText(/^W-8BEN/)).toBeNull()
    await userEvent.selectOptions(await field("Country of taxation"), "Germany")
    await userEvent.click(await field("A company"))
    await field(/^W-8BEN-E/)
    expect((await field(/^W-9/)).checked).toBe(true)
  })

  it.each([
    ["a viewer", "viewer"],
    ["an admin's visit", null],
  ])("changes nothing for %s", async (_who, role) => {
    const documents = [document("a", "m")]
    renderTax(profile(american), {}, { role, documents })
    expect((await field("Legal name")).matches(":disabled")).toBe(true)
    expect(screen.queryByRole("button", { name: /Save|Delete|Upload/ })).toBe(
      null,
    )
    screen.getByText("a.pdf")
    expect(screen.queryByRole("link", { name: /Download/ })).toBeNull()
  })

  it("takes no forms and documents while the store cannot keep them", async () => {
    renderTax(profile(ana, false))
    await screen.findByText(/cannot take tax forms/)
    expect(screen.queryByLabelText(/^W-8BEN/)).toBeNull()
    expect(screen.queryByLabelText("File")).toBeNull()
  })
})

describe("tax documents", () => {
  const pdf = (bytes: number) =>
    new File([new Uint8Array(bytes)], "w9.pdf", { type: "application/pdf" })

  const upload = async (file: File) => {
    await userEvent.selectOptions(await field("What it is"), "Form W-9")
    await userEvent.upload(await field("File"), file)
    await userEvent.click(
      screen.getByRole("button", { name: "Upload the document" }),
    )
  }

  it("are uploaded as they are", async () => {
    const { sent } = renderTax(profile(ana), {
      [DOCUMENTS]: ok({ document: document("w9", "m") }),
    })
    await upload(pdf(3))
    await screen.findByText("The document was uploaded.")
    const body = sent[0].body as FormData
    expect(body.get("kind")).toBe("w9")
    expect(body.get("file")).toMatchObject({ name: "w9.pdf", size: 3 })
  })

  it("are not sent when they are too large", async () => {
    const { sent } = renderTax()
    await upload(pdf(5 * 1024 * 1024 + 1))
    await screen.findByText(/too large/)
    expect(sent).toEqual([])
  })

  it("say what is wrong with their content", async () => {
    renderTax(profile(ana), {
      [DOCUMENTS]: refused(400, "file: must be a PDF, PNG or JPEG"),
    })
    await upload(pdf(3))
    await screen.findByText("Please choose a PDF, PNG or JPEG file.")
  })

  it("are deleted by who uploaded them, after a question", async () => {
    const documents = [document("mine", "m"), document("theirs", "other")]
    const { sent } = renderTax(
      profile(ana),
      { "DELETE /partners/me/tax-documents/mine": ok({ deleted: true }) },
      { documents },
    )
    const link = await screen.findByRole<HTMLAnchorElement>("link", {
      name: "Download theirs.pdf",
    })
    expect(link.href).toBe(
      "http://store.test/api/store/partners/me/tax-documents/theirs/file",
    )
    expect(
      screen.queryByRole("button", { name: "Delete theirs.pdf" }),
    ).toBeNull()
    await userEvent.click(
      screen.getByRole("button", { name: "Delete mine.pdf" }),
    )
    await userEvent.click(
      within(screen.getByRole("dialog")).getByRole("button", {
        name: "Delete",
      }),
    )
    await waitFor(() =>
      expect(sent).toEqual([
        { path: "/partners/me/tax-documents/mine", body: undefined },
      ]),
    )
  })
})
