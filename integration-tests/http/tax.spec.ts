import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import type PartnerModuleService from "../../src/modules/partner/service"
import { signInAdmin } from "./helpers/admin-user"
import { ApiUser } from "./helpers/api"
import { databaseOf } from "./helpers/database"
import { createPartner, signInPartner } from "./helpers/partners"
import { createStore, type TestStore } from "./helpers/store"

jest.setTimeout(120_000)

const PROFILE = "/store/partners/me/tax-profile"
const DOCUMENTS = "/store/partners/me/tax-documents"
const STATIC = path.resolve(__dirname, "../../static")
const REPORT = "/admin/partner-reports/taxes"

const SECRET = "Tax office of Springfield, number 123-45-6789"
const PDF = `%PDF-1.7\n${SECRET}\n%%EOF`
const PNG = "\x89PNG\r\n\x1a\nrest"

const ADDRESS = {
  line_1: "1 Main Street",
  city: "Springfield",
  postal_code: "12345",
  country_code: "us",
}

const W9 = {
  legal_name: "Ana Partner",
  kind: "individual",
  address: ADDRESS,
  country_code: "us",
  form: {
    type: "w9",
    classification: "individual",
    tin_type: "ssn",
    tin: "123-45-6789",
  },
}

const W8BEN = {
  legal_name: "Ana Partner",
  kind: "individual",
  address: { line_1: "Hauptstr. 1", city: "Berlin", country_code: "DE" },
  country_code: "DE",
  vat_id: "de 136.695.976",
  form: {
    type: "w8ben",
    citizenship_country_code: "de",
    date_of_birth: "1980-06-30",
    foreign_tin: "12 345 678 901",
    treaty: { country_code: "de", article: "12", rate: 0 },
  },
}

const SIGNATURE = { name: "Ana Partner", certified: true }

interface ProfileAnswer {
  tax_profile: {
    vat_id: string | null
    country_code: string
    form: Record<string, unknown> | null
    signature: { name: string; signed_at: string; member_id: string } | null
    updated_by: string
  } | null
  keeps_secrets: boolean
  country_codes: string[]
}

interface TaxDocument {
  id: string
  name: string
  kind: string
  mime_type: string
  size: number
  sha256: string
  uploaded_by: { type: string; id: string }
}

interface DocumentAnswer {
  document: TaxDocument
  message: string
}

interface TaxReport {
  lines: Record<string, unknown>[]
  count: number
}

/** A form with a file, as a browser sends it. */
function form(
  content: string | Buffer,
  name = "w9.pdf",
  fields: Record<string, string> = { kind: "w9" },
): FormData {
  const data = new FormData()
  for (const [field, value] of Object.entries(fields)) {
    data.append(field, value)
  }
  const bytes =
    typeof content === "string" ? Buffer.from(content, "latin1") : content
  data.append("file", new Blob([new Uint8Array(bytes)]), name)
  return data
}

const storedFiles = () =>
  fs.existsSync(STATIC)
    ? fs.readdirSync(STATIC).filter((name) => name.includes("ptaxd_"))
    : []

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let admin: ApiUser
    let store: TestStore
    let anaId: string
    let benId: string
    let ana: ApiUser
    let ben: ApiUser
    let ownerId: string

    const sql = () => databaseOf(getContainer())
    const partners = () =>
      getContainer().resolve<PartnerModuleService>("partner")

    beforeAll(async () => {
      admin = await signInAdmin(api, getContainer())
      store = await createStore(api, admin)
      anaId = await createPartner(admin, "ana")
      benId = await createPartner(admin, "ben")
      ana = await signInPartner(api, store, "ana")
      ben = await signInPartner(api, store, "ben")
      const [owner] = await partners().listPartnerMembers({ partner_id: anaId })
      ownerId = owner.id
    })

    afterAll(() => {
      for (const name of storedFiles()) {
        fs.rmSync(path.join(STATIC, name))
      }
    })

    async function makeViewer(): Promise<void> {
      await partners().updatePartnerMembers({ id: ownerId, role: "viewer" })
    }

    async function visit(): Promise<ApiUser> {
      const { url } = await admin.post<{ url: string }>(
        `/admin/partners/${anaId}/portal-visits`,
      )
      const { token } = await store.visitor.post<{ token: string }>(
        "/store/partners/portal-visits",
        { code: new URL(url).hash.slice(1) },
      )
      return new ApiUser(api, {
        "x-publishable-api-key": store.publishable_key,
        authorization: `Bearer ${token}`,
      })
    }

    const save = async (body: object, user = ana) =>
      (await user.post<ProfileAnswer>(PROFILE, body)).tax_profile

    const refusal = async (body: object) => {
      const { status, data } = await ana.tryPost(PROFILE, body)
      expect(status).toBe(400)
      return data.message
    }

    async function upload(user = ana, content = PDF, name = "w9.pdf") {
      const { document } = await user.post<DocumentAnswer>(
        DOCUMENTS,
        form(content, name),
      )
      return document
    }

    describe("The tax profile of a partner", () => {
      it("is not there at first, and says what countries there are", async () => {
        const answer = await ana.get<ProfileAnswer>(PROFILE)
        expect(answer.tax_profile).toBeNull()
        expect(answer.keeps_secrets).toBe(true)
        expect(answer.country_codes).toContain("de")
      })

      it("is signed by name, and shows only the end of the number", async () => {
        const before = Date.now()
        const saved = await save({ ...W9, signature: SIGNATURE })
        expect(saved).toMatchObject({
          country_code: "us",
          vat_id: null,
          form: { type: "w9", tin: "•••• 6789", tin_type: "ssn" },
          signature: { name: "Ana Partner", member_id: ownerId },
          updated_by: "member",
        })
        const signedAt = Date.parse(saved!.signature!.signed_at)
        expect(signedAt).toBeGreaterThanOrEqual(before - 1000)
        expect(
          (await ana.get<ProfileAnswer>(PROFILE)).tax_profile,
        ).toMatchObject({
          form: { tin: "•••• 6789" },
          signature: { name: "Ana Partner" },
        })
      })

      it("lies encrypted in the database, and in no activity", async () => {
        await save({ ...W9, signature: SIGNATURE })
        const [row] = await sql()("partner_tax_profile")
        expect(row.form_data).toMatch(/^v1\.tests\./)
        const all = JSON.stringify([
          row,
          await sql()("partner_activity").where({ partner_id: anaId }),
        ])
        expect(all).not.toContain("123456789")
        expect(all).not.toContain("123-45-6789")
        expect(all).toContain("tax_profile")
      })

      it("keeps the number that is left out; a change voids the signature", async () => {
        const first = await save({ ...W9, signature: SIGNATURE })
        const { tin: _, ...known } = W9.form
        const same = await save({ ...W9, form: known })
        expect(same?.signature).toEqual(first?.signature)

        const moved = await save({
          ...W9,
          form: known,
          address: { ...ADDRESS, line_1: "2 Main Street" },
        })
        expect(moved?.signature).toBeNull()
        expect(moved?.form).toMatchObject({ tin: "•••• 6789" })
        const signedAgain = await save({
          ...W9,
          form: known,
          signature: SIGNATURE,
        })
        expect(signedAgain?.signature?.name).toBe("Ana Partner")
        const otherNumber = await save({
          ...W9,
          form: { ...known, tin: "123-45-6780" },
        })
        expect(otherNumber?.signature).toBeNull()
      })

      it("takes a W-8BEN with a VAT id and a treaty, and hides the day of birth", async () => {
        const saved = await save({ ...W8BEN, signature: SIGNATURE })
        expect(saved).toMatchObject({
          country_code: "de",
          vat_id: "DE136695976",
          form: {
            type: "w8ben",
            date_of_birth: "••••",
            foreign_tin: "•••• 8901",
            us_tin: null,
            treaty: { country_code: "de", rate: 0 },
          },
        })
      })

      it("takes a W-8BEN-E of a company, and no form at all", async () => {
        const saved = await save({
          ...W8BEN,
          kind: "company",
          form: {
            type: "w8bene",
            incorporation_country_code: "de",
            chapter_3_status: "corporation",
            chapter_4_status: "active_nffe",
            foreign_tin: "HRB 123456",
          },
          signature: SIGNATURE,
        })
        expect(saved?.form).toMatchObject({ foreign_tin: "•••• 3456" })
        const without = await save({ ...W8BEN, form: null })
        expect(without).toMatchObject({ form: null, signature: null })
      })

      it.each<[string, object, RegExp]>([
        ["a wrong VAT id", { vat_id: "DE136695978" }, /^vat_id: is not a VAT/],
        [
          "an unknown country",
          { country_code: "zz" },
          /^country_code: must be/,
        ],
        [
          "a wrong number",
          { form: { ...W9.form, tin: "000-00-0000" } },
          /^form.tin: must be an SSN/,
        ],
        [
          "a masked number that comes back",
          { form: { ...W8BEN.form, foreign_tin: "•••• 6789" } },
          /^form.foreign_tin: must consist of/,
        ],
        [
          "no number",
          { form: { ...W9.form, tin: null } },
          /^form.tin: is missing/,
        ],
        ["a W-8BEN of an American", { form: W8BEN.form }, /^form.type: is for/],
        ["an unknown form", { form: { type: "w4" } }, /^form/],
        [
          "a signature without certifying",
          { signature: { name: "Ana", certified: false } },
          /^signature.certified: must be true/,
        ],
        [
          "a signature of nothing",
          { form: null, signature: SIGNATURE },
          /^signature: there is no form/,
        ],
        ["an unknown field", { tin: "1" }, /^tin: is not a field here/],
      ])("refuses %s", async (_, changes, message) => {
        expect(await refusal({ ...W9, ...changes })).toMatch(message)
        expect((await ana.get<ProfileAnswer>(PROFILE)).tax_profile).toBeNull()
      })

      it("is changed by owners and managers, not by viewers and visiting admins", async () => {
        await save(W9)
        const visitor = await visit()
        expect((await visitor.tryPost(PROFILE, W9)).status).toBe(403)
        await makeViewer()
        const { status, data } = await ana.tryPost(PROFILE, W9)
        expect([status, data.message]).toEqual([
          403,
          expect.stringMatching(/^tax_profile: your role/),
        ])
        expect((await ana.tryGet(PROFILE)).status).toBe(200)
      })

      it("is seen masked and changed by admins, who sign nothing", async () => {
        await save({ ...W9, signature: SIGNATURE })
        const url = `/admin/partners/${anaId}/tax-profile`
        const shown = await admin.get<ProfileAnswer>(url)
        expect(shown.tax_profile).toMatchObject({
          form: { tin: "•••• 6789" },
          signature: { name: "Ana Partner" },
        })
        const { status, data } = await admin.tryPost(url, {
          ...W9,
          signature: SIGNATURE,
        })
        expect([status, data.message]).toEqual([
          400,
          "signature: is not a field here, leave it out",
        ])
        const changed = await admin.post<ProfileAnswer>(url, {
          ...W9,
          legal_name: "Ana P. Partner",
        })
        expect(changed.tax_profile).toMatchObject({
          signature: null,
          updated_by: "admin",
        })
        const nobody = await admin.tryGet("/admin/partners/no/tax-profile")
        expect(nobody.status).toBe(404)
      })

      it("is another partner's own", async () => {
        await save(W9)
        expect((await ben.get<ProfileAnswer>(PROFILE)).tax_profile).toBeNull()
      })
    })

    describe("The tax documents of a partner", () => {
      it("come back as they were uploaded, as a download that nobody keeps", async () => {
        const document = await upload(ana, PDF, "../Ansässigkeit.pdf")
        expect(document).toMatchObject({
          name: "Ansässigkeit.pdf",
          kind: "w9",
          mime_type: "application/pdf",
          size: PDF.length,
          sha256: createHash("sha256").update(PDF).digest("hex"),
          uploaded_by: { type: "member", id: ownerId },
        })
        const paths = [
          `${DOCUMENTS}/${document.id}/file`,
          `/admin/partners/${anaId}/tax-documents/${document.id}/file`,
        ]
        for (const [index, user] of [ana, admin].entries()) {
          const { status, data, headers } = await user.tryDownload(paths[index])
          expect(status).toBe(200)
          expect(Buffer.from(data).toString("latin1")).toBe(PDF)
          expect(headers).toMatchObject({
            "content-type": "application/pdf",
            "x-content-type-options": "nosniff",
            "cache-control": "no-store",
          })
          expect(headers["content-disposition"]).toBe(
            "attachment; filename=\"Ans_ssigkeit.pdf\"; filename*=UTF-8''Ans%C3%A4ssigkeit.pdf",
          )
        }
      })

      it("lie encrypted where the world can read, and are gone once deleted", async () => {
        const before = storedFiles()
        const { id } = await upload()
        const added = storedFiles().filter((name) => !before.includes(name))
        expect(added).toHaveLength(1)
        const stored = fs.readFileSync(path.join(STATIC, added[0]))
        expect(stored.length).toBeGreaterThan(PDF.length)
        for (const part of [SECRET, "%PDF", "Springfield"]) {
          expect(stored.includes(part)).toBe(false)
          expect(
            stored.includes(Buffer.from(part).toString("base64").slice(0, 5)),
          ).toBe(false)
        }
        const [{ file_key }] = await sql()("partner_tax_document").where({ id })
        expect(file_key).toMatch(/^v1\.tests\./)

        await ana.delete(`${DOCUMENTS}/${id}`)
        expect(storedFiles()).toEqual(before)
        const gone = await ana.tryDownload(`${DOCUMENTS}/${id}/file`)
        expect(gone.status).toBe(404)
        const [row] = await sql()("partner_tax_document").where({ id })
        expect(row.deleted_at).not.toBeNull()
      })

      it("are listed page by page, the latest first", async () => {
        await upload(ana, PDF, "one.pdf")
        await upload(ana, PNG, "two.png")
        const url = `/admin/partners/${anaId}/tax-documents`
        const page = await ana.get<{
          documents: TaxDocument[]
          count: number
        }>(DOCUMENTS, { limit: 1 })
        expect(page).toMatchObject({
          count: 2,
          documents: [{ name: "two.png" }],
        })
        const all = await admin.get<{ documents: TaxDocument[] }>(url)
        expect(all.documents.map(({ name }) => name)).toEqual([
          "two.png",
          "one.pdf",
        ])
        expect(all.documents[0]).not.toHaveProperty("file_id")
        expect((await ana.tryGet(DOCUMENTS, { limit: 101 })).status).toBe(400)
      })

      it.each<[string, () => FormData, RegExp]>([
        ["a page", () => form("<html>hi"), /^file: must be a PDF, PNG or JPEG/],
        ["an empty file", () => form(""), /^file: must be a PDF/],
        [
          "a file that is too large",
          () => form(Buffer.alloc(5 * 1024 * 1024 + 1, "%PDF-")),
          /^file: must have at most 5 MB/,
        ],
        [
          "an unknown kind",
          () => form(PDF, "a.pdf", { kind: "cv" }),
          /^kind: must be one of w9/,
        ],
        [
          "an unknown field",
          () => form(PDF, "a.pdf", { kind: "w9", partner_id: "x" }),
          /^partner_id: is not a field here/,
        ],
        [
          "no file",
          () => {
            const data = new FormData()
            data.append("kind", "w9")
            return data
          },
          /^file: is missing/,
        ],
        [
          "two files",
          () => {
            const data = form(PDF)
            data.append("file", new Blob([PDF]), "b.pdf")
            return data
          },
          /^body: could not be read/,
        ],
      ])("refuse %s", async (_, body, message) => {
        const before = storedFiles()
        const { status, data } = await ana.tryPost(DOCUMENTS, body())
        expect([status, data.message]).toEqual([
          400,
          expect.stringMatching(message),
        ])
        expect(storedFiles()).toEqual(before)
      })

      it("take five megabytes to the byte", async () => {
        const content = Buffer.alloc(5 * 1024 * 1024, "%PDF-")
        const { document } = await ana.post<DocumentAnswer>(
          DOCUMENTS,
          form(content),
        )
        const { data } = await ana.tryDownload(
          `${DOCUMENTS}/${document.id}/file`,
        )
        expect(Buffer.from(data).equals(content)).toBe(true)
      })

      it("are fifty at most, and the file of one too many is not kept", async () => {
        const { id } = await upload()
        const [row] = await sql()("partner_tax_document").where({ id })
        await sql()("partner_tax_document").insert(
          Array.from({ length: 49 }, (_, index) => ({
            ...row,
            id: `ptaxd_${index}`,
          })),
        )
        const before = storedFiles()
        const { status, data } = await ana.tryPost(DOCUMENTS, form(PDF))
        expect([status, data.message]).toEqual([
          400,
          "file: there are 50 documents already, delete one first",
        ])
        expect(storedFiles()).toEqual(before)
        expect((await ben.tryPost(DOCUMENTS, form(PDF))).status).toBe(200)
      })

      it("are another partner's own: theirs are not found", async () => {
        const { id } = await upload()
        const answers = [
          await ben.tryDownload(`${DOCUMENTS}/${id}/file`),
          await ben.tryDelete(`${DOCUMENTS}/${id}`),
          await admin.tryDownload(
            `/admin/partners/${benId}/tax-documents/${id}/file`,
          ),
          await admin.tryDelete(`/admin/partners/${benId}/tax-documents/${id}`),
        ]
        expect(answers.map(({ status }) => status)).toEqual([
          404, 404, 404, 404,
        ])
        const anonymous = await store.visitor.tryDownload(
          `${DOCUMENTS}/${id}/file`,
        )
        expect(anonymous.status).toBe(401)
      })

      it("are read and changed by owners and managers only", async () => {
        const { id } = await upload()
        const visitor = await visit()
        expect((await visitor.tryPost(DOCUMENTS, form(PDF))).status).toBe(403)
        const file = `${DOCUMENTS}/${id}/file`
        expect((await visitor.tryDownload(file)).status).toBe(403)
        await makeViewer()
        expect((await ana.tryPost(DOCUMENTS, form(PDF))).status).toBe(403)
        expect((await ana.tryDelete(`${DOCUMENTS}/${id}`)).status).toBe(403)
        expect((await ana.tryDownload(file)).status).toBe(403)
        expect((await ana.tryGet(DOCUMENTS)).status).toBe(200)
      })

      it("are deleted by who uploaded them, or by an admin", async () => {
        const url = `/admin/partners/${anaId}/tax-documents`
        const { document } = await admin.post<DocumentAnswer>(url, form(PDF))
        expect(document.uploaded_by.type).toBe("admin")
        const { status, data } = await ana.tryDelete(
          `${DOCUMENTS}/${document.id}`,
        )
        expect([status, data.message]).toEqual([
          403,
          expect.stringMatching(/^Somebody else uploaded/),
        ])
        const { id } = await upload()
        await admin.delete(`${url}/${id}`)
        await admin.delete(`${url}/${document.id}`)
        expect((await ana.get<{ count: number }>(DOCUMENTS)).count).toBe(0)
      })
    })

    it("A hidden entry closes all of it", async () => {
      const { id } = await upload()
      await admin.post("/admin/partner-portal-settings", {
        hidden_entries: ["tax"],
      })
      const answers = [
        await ana.tryGet(PROFILE),
        await ana.tryPost(PROFILE, W9),
        await ana.tryGet(DOCUMENTS),
        await ana.tryPost(DOCUMENTS, form(PDF)),
        await ana.tryDownload(`${DOCUMENTS}/${id}/file`),
        await ana.tryDelete(`${DOCUMENTS}/${id}`),
      ]
      expect(answers.map(({ status }) => status)).toEqual(
        answers.map(() => 404),
      )
    })

    describe("The report for the accountant", () => {
      const year = new Date().getUTCFullYear()

      beforeEach(async () => {
        await save({
          ...W8BEN,
          legal_name: "=HYPERLINK(1)",
          signature: SIGNATURE,
        })
        for (const [partner_id, amount, currency_code] of [
          [anaId, 25.5, "eur"],
          [anaId, 7, "usd"],
          [benId, 3, "eur"],
        ]) {
          await admin.post("/admin/partner-ledger/adjustments", {
            ...{ partner_id, amount, currency_code },
            kind: "bonus",
            reason: "Spring",
          })
        }
      })

      it("says what each partner earned in a year, and who they are", async () => {
        const report = await admin.get<TaxReport>(REPORT, { year })
        expect(report.count).toBe(3)
        expect(report.lines).toEqual([
          {
            partner: { id: anaId, code: "ana", name: "ANA" },
            legal_name: "=HYPERLINK(1)",
            country_code: "de",
            vat_id: "DE136695976",
            form: "w8ben",
            form_on_file: true,
            currency_code: "eur",
            paid: 0,
            earned: 0,
            adjustments: 25.5,
          },
          expect.objectContaining({ currency_code: "usd", adjustments: 7 }),
          expect.objectContaining({
            partner: { id: benId, code: "ben", name: "BEN" },
            country_code: null,
            form: "none",
            form_on_file: false,
          }),
        ])
      })

      it("is of one year and currency, and comes in pages", async () => {
        const count = async (params: object) =>
          (await admin.get<TaxReport>(REPORT, { year, ...params })).count
        expect(await count({ year: year - 1 })).toBe(0)
        expect(await count({ currency_code: "usd" })).toBe(1)
        expect(await count({ q: "ben" })).toBe(1)
        const { lines, count: all } = await admin.get<TaxReport>(REPORT, {
          year,
          order: "-name",
          limit: 1,
        })
        expect([all, lines.length]).toEqual([3, 1])
        expect(lines[0]).toMatchObject({ partner: { code: "ben" } })
        for (const wrong of [{}, { year: "20x" }, { year, time_zone: "+2" }]) {
          expect((await admin.tryGet(REPORT, wrong)).status).toBe(400)
        }
      })

      it("is a file whose texts no spreadsheet computes", async () => {
        const { data, headers } = await admin.tryGet<string>(`${REPORT}/csv`, {
          year,
          time_zone: "Europe/Berlin",
        })
        expect(headers["content-disposition"]).toBe(
          `attachment; filename="partner-taxes-${year}.csv"`,
        )
        expect(data.replace("\uFEFF", "").trim().split("\n")).toEqual([
          "code,name,legal_name,country_code,vat_id,form,form_on_file,year,currency_code,paid,earned,adjustments",
          `ana,ANA,'=HYPERLINK(1),de,DE136695976,w8ben,yes,${year},eur,0,0,25.5`,
          `ana,ANA,'=HYPERLINK(1),de,DE136695976,w8ben,yes,${year},usd,0,0,7`,
          `ben,BEN,,,,none,no,${year},eur,0,0,3`,
        ])
      })
    })
  },
})
