/** @jest-environment jsdom */
import "../../../test-utils/jsdom"

import { RouteDrawer } from "@medusajs/dashboard/components"
import { Toaster } from "@medusajs/ui"
import { configure, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import { saveFile } from "../../../lib/save-file"
import { sdk } from "../../../lib/sdk"
import type { TaxDocument, TaxProfile } from "../../../lib/tax-types"
import { renderPage } from "../../../test-utils/render-page"
import { TaxDocumentForm } from "../tax-document-form"
import { TaxDocuments } from "../tax-documents"
import { TaxProfileFacts } from "../tax-profile-facts"

jest.mock("../../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))
jest.mock("../../../lib/save-file", () => ({ saveFile: jest.fn() }))

// The dashboard's components are many, and a busy machine is slow with them.
jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

const request = jest.mocked(sdk.client.fetch)
const user = userEvent.setup({ pointerEventsCheck: 0 })
const DOCUMENTS = "/admin/partners/ptnr_1/tax-documents"

const DOCUMENT: TaxDocument = {
  id: "ptaxd_1",
  name: "VAT 2026.pdf",
  kind: "vat_certificate",
  mime_type: "application/pdf",
  size: 2048,
  sha256: "00",
  uploaded_by: { type: "admin", id: "user_1" },
  created_at: "2026-07-01T12:00:00.000Z",
}

const PROFILE = {
  legal_name: "Ana Example GmbH",
  kind: "company",
  address: {
    line_1: "Hauptstraße 5",
    line_2: null,
    city: "Berlin",
    postal_code: "10115",
    province: null,
    country_code: "de",
  },
  country_code: "de",
  vat_id: "DE136695976",
  form: { type: "w8bene", us_tin: null, foreign_tin: "•••• 8901" },
  signature: null,
} as TaxProfile

const sent = (method: string) =>
  request.mock.calls.find(([, init]) => init?.method === method)

describe("A partner's tax profile", () => {
  it("shows who they are, and of numbers what the API shows", async () => {
    await renderPage(<TaxProfileFacts profile={PROFILE} />)
    for (const text of [
      ...["Ana Example GmbH", "A company", "Germany", "DE136695976"],
      ...["Hauptstraße 5, 10115 Berlin, Germany", "•••• 8901"],
      ...["Form W-8BEN-E", "Not signed yet"],
    ]) {
      expect(await screen.findByText(text)).toBeTruthy()
    }
  })
})

describe("A partner's tax documents", () => {
  const open = async () => {
    request
      .mockReset()
      .mockImplementation(async (path) =>
        String(path).endsWith("/file")
          ? { blob: async () => "the file" }
          : { documents: [DOCUMENT], count: 1 },
      )
    await renderPage(<TaxDocuments partnerId="ptnr_1" isSeen />)
    await user.click(
      await screen.findByRole("button", { name: "Actions: VAT 2026.pdf" }),
    )
  }

  it("are downloaded under their own names", async () => {
    await open()
    await user.click(await screen.findByRole("menuitem", { name: "Download" }))
    await waitFor(() =>
      expect(saveFile).toHaveBeenCalledWith("the file", "VAT 2026.pdf"),
    )
  })

  it("are deleted once that is confirmed", async () => {
    await open()
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }))
    await screen.findByText("Delete VAT 2026.pdf?")
    expect(sent("DELETE")).toBeUndefined()
    await user.click(screen.getByRole("button", { name: "Delete" }))
    await waitFor(() =>
      expect(sent("DELETE")?.[0]).toBe(`${DOCUMENTS}/ptaxd_1`),
    )
  })
})

describe("The drawer that uploads a tax document", () => {
  const open = async (answer: () => Promise<unknown>) => {
    request
      .mockReset()
      .mockImplementation(async (_path, init) =>
        init?.method === "POST"
          ? await answer()
          : { tax_profile: null, keeps_secrets: true },
      )
    await renderPage(
      <RouteDrawer>
        <RouteDrawer.Title>Upload</RouteDrawer.Title>
        <RouteDrawer.Description>Upload</RouteDrawer.Description>
        <TaxDocumentForm partnerId="ptnr_1" />
        <Toaster />
      </RouteDrawer>,
    )
    return await screen.findByLabelText("Document")
  }
  const choose = async (kind: string) => {
    await user.click(screen.getByRole("combobox", { name: "What it is" }))
    await user.click(await screen.findByRole("option", { name: kind }))
  }
  const upload = () =>
    user.click(screen.getByRole("button", { name: "Upload" }))

  it("sends the file with what it is", async () => {
    const field = await open(async () => ({ document: DOCUMENT }))
    await choose("VAT certificate")
    const file = new File(["%PDF-"], "VAT 2026.pdf")
    await user.upload(field, file)
    await upload()
    await waitFor(() => expect(sent("POST")).toBeDefined())
    const [path, init] = sent("POST")!
    const body = init?.body as FormData
    expect(path).toBe(DOCUMENTS)
    expect(body.get("kind")).toBe("vat_certificate")
    expect((body.get("file") as File).name).toBe("VAT 2026.pdf")
  })

  it("asks for what is missing before it sends anything", async () => {
    await open(async () => ({ document: DOCUMENT }))
    await upload()
    expect(await screen.findByText("Choose what it is.")).toBeTruthy()
    expect(screen.getByText("Choose a document.")).toBeTruthy()
    expect(sent("POST")).toBeUndefined()
  })

  it("shows at the file what the API refuses about it", async () => {
    const field = await open(async () => {
      throw new Error("file: must be a PDF, PNG or JPEG, by its content")
    })
    await choose("Other")
    await user.upload(field, new File(["hello"], "fake.pdf"))
    await upload()
    expect(await screen.findByText(/by its content/)).toBeTruthy()
  })
})
