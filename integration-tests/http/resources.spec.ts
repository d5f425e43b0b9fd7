import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { createFriendsStore, type FriendsStore } from "./helpers/friends"
import { createPartner, signInPartner } from "./helpers/partners"
import { isUploaded, upload } from "./helpers/uploads"

jest.setTimeout(120_000)

interface Resource {
  id: string
  name: string
  rank: number
  status: string
  body: string | null
  file: { mime_type: string; size: number; width: number | null } | null
  link: { name: string } | null
}

interface Rendered {
  name: string
  link: string
  embed_code: string | null
  subject: string | null
  body: string | null
}

const PATH = "/admin/partner-resources"

/** Ana is in "Friends", Dora in nothing. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    const create = async (body: object) =>
      (await shop.admin.post<{ resource: Resource }>(PATH, body)).resource

    const page = async (name: string, more: object = {}) =>
      await create({ kind: "page", name, body: "<p>x</p>", ...more })

    const change = async (id: string, body: object) =>
      (await shop.admin.post<{ resource: Resource }>(`${PATH}/${id}`, body))
        .resource

    const preview = async (id: string) =>
      (
        await shop.admin.get<{ preview: Rendered }>(`${PATH}/${id}/preview`, {
          partner_id: shop.ana,
        })
      ).preview

    const listed = async (params: object) => {
      const { resources } = await shop.admin.get<{ resources: Resource[] }>(
        PATH,
        { limit: 100, ...params },
      )
      return resources
    }

    const refusal = async (path: string, body: object) => {
      const { status, data } = await shop.admin.tryPost(path, body)
      return { status, message: data.message }
    }

    it("a banner leads to the store by the partner's own link", async () => {
      const { link } = await shop.admin.post<{ link: { id: string } }>(
        "/admin/partner-links",
        { name: "Spring", code: "spring", destination: "/spring" },
      )
      const file = await upload(getContainer(), "spring.png")
      const banner = await create({
        kind: "banner",
        name: "Spring",
        file: { ...file, width: 300, height: 250 },
        alt: 'The "spring" sale',
        link_id: link.id,
      })
      expect(banner).toMatchObject({
        status: "draft",
        link: { name: "Spring" },
        file: { mime_type: "image/png", width: 300 },
      })
      const shown = await preview(banner.id)
      expect(shown.link).toMatch(/\/r\/ana\/spring$/)
      expect(shown.embed_code).toBe(
        `<a href="${shown.link}" rel="sponsored" target="_blank">` +
          `<img src="${file.url}" alt="The &quot;spring&quot; sale" width="300" height="250"></a>`,
      )

      await shop.admin.delete(`/admin/partner-links/${link.id}`)
      expect((await preview(banner.id)).link).toMatch(/\/r\/ana$/)
    })

    it("e-mail copy is cleaned, and filled in for the partner", async () => {
      const { id, body } = await create({
        kind: "email_copy",
        name: "Invitation",
        subject: "{{partner.name}} invites you",
        body: '<p onclick="x()">I am {{partner.name}}. <a href="{{link}}">Look</a></p><script>1</script>',
      })
      expect(body).not.toMatch(/onclick|script/)
      await shop.admin.post(`/admin/partners/${shop.ana}`, {
        name: "Ana <b>& Sons",
      })
      const shown = await preview(id)
      expect(shown.subject).toBe("Ana <b>& Sons invites you")
      expect(shown.body).toContain("I am Ana &lt;b&gt;&amp; Sons.")
      expect(shown.body).toContain(`href="${shown.link}"`)
    })

    it("what cannot be filled in or shown is refused with its field", async () => {
      const svg = await upload(getContainer(), "a.svg", "<svg></svg>")
      const html = await upload(getContainer(), "a.html")
      const banner = { kind: "banner", name: "A" }
      const email = { kind: "email_copy", name: "A", subject: "B", body: "C" }
      const cases: [object, string][] = [
        [{ ...email, subject: "{{partner.email}}" }, "subject: "],
        [{ ...email, body: "<p>{{#link}}</p>" }, "body: "],
        [{ ...email, subject: undefined }, "subject: "],
        [{ ...email, alt: "a" }, "alt: "],
        [{ ...email, body: "<script>1</script>" }, "body: "],
        [banner, "file: is missing"],
        [{ ...banner, file: svg }, "file: must be one of png"],
        [{ ...banner, file: html }, "file: must be one of png"],
        [{ ...banner, file: { ...svg, id: "../../x.png" } }, "file: "],
        [
          { ...banner, file: { ...svg, url: "javascript:alert(1)" } },
          "file.url: ",
        ],
        [
          { ...email, starts_at: "2026-06-02", ends_at: "2026-06-01" },
          "ends_at: ",
        ],
      ]
      for (const [body, message] of cases) {
        const refused = await refusal(PATH, body)
        expect(refused).toMatchObject({
          status: 400,
          message: expect.stringContaining(message),
        })
      }
      expect(
        await refusal(PATH, { ...email, link_id: "plink_none" }),
      ).toMatchObject({ status: 404 })
    })

    it("a file that is replaced or deleted is gone, one that is kept stays", async () => {
      const first = await upload(getContainer(), "first.png")
      const second = await upload(getContainer(), "second.pdf", "%PDF-1.7")
      const kept = (id: string) => isUploaded(getContainer(), id)
      const { id } = await create({ kind: "file", name: "A", file: first })
      await change(id, { name: "B" })
      await refusal(`${PATH}/${id}`, { file: { ...second, id: "none.pdf" } })
      expect(await kept(first.id)).toBe(true)
      const { file } = await change(id, { file: second })
      expect(file).toMatchObject({ mime_type: "application/pdf", size: 8 })
      expect(await kept(first.id)).toBe(false)
      await shop.admin.delete(`${PATH}/${id}`)
      expect(await kept(second.id)).toBe(false)
      expect((await shop.admin.tryGet(`${PATH}/${id}`)).status).toBe(404)
    })

    it("those that are ordered share their places; others keep theirs", async () => {
      const [a, b, c] = [await page("A"), await page("B"), await page("C")]
      await shop.admin.post(`${PATH}/order`, { resource_ids: [c.id, a.id] })
      const names = (await listed({ kind: "page" })).map(({ name }) => name)
      expect(names).toEqual(["C", "B", "A"])
      expect(
        await refusal(`${PATH}/order`, { resource_ids: [b.id, "pres_none"] }),
      ).toMatchObject({ status: 404 })
    })

    it("are found by name, kind, status and the program whose partners see them", async () => {
      const names = async (params: object) =>
        (await listed(params)).map(({ name }) => name)
      await page("Found friends", { program_ids: [shop.program_id] })
      await page("Found others", { program_ids: ["pprog_other"] })
      await page("Found all", { status: "published" })
      expect(await names({ q: "found", program_id: shop.program_id })).toEqual([
        "Found friends",
        "Found all",
      ])
      expect(await names({ q: "found", status: "published" })).toEqual([
        "Found all",
      ])
      expect(await names({ q: "found", kind: "banner" })).toEqual([])
    })

    it("partners see what is published, in season and of their programs", async () => {
      const published = { status: "published" }
      await createPartner(shop.admin, "dora")
      await page("Portal draft")
      await page("Portal early", { ...published, starts_at: "2999-01-01" })
      await page("Portal late", { ...published, ends_at: "2020-01-01" })
      await page("Portal all", published)
      await page("Portal friends", {
        ...published,
        program_ids: [shop.program_id],
      })
      const seenBy = async (code: string) => {
        const partner = await signInPartner(api, shop.store, code)
        const { resources } = await partner.get<{ resources: Rendered[] }>(
          "/store/partners/me/resources",
          { kind: "page", limit: 100 },
        )
        return resources
          .map(({ name }) => name)
          .filter((name) => name.startsWith("Portal"))
      }
      expect(await seenBy("ana")).toEqual(["Portal all", "Portal friends"])
      expect(await seenBy("dora")).toEqual(["Portal all"])
    })
  },
})
