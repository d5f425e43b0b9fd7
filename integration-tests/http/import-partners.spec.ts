import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { createFriendsStore, type FriendsStore } from "./helpers/friends"

jest.setTimeout(120_000)

interface ImportAnswer {
  progress: { done: number; total: number }[]
  rows: {
    line: number
    code: string
    verdict: string
    problems: string[]
    problem_details: { code: string; params: object }[] | null
  }[]
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: FriendsStore

    beforeAll(async () => {
      shop = await createFriendsStore(api, getContainer())
    })

    async function importFile(
      csv: string,
      dry_run: boolean,
    ): Promise<ImportAnswer> {
      const { status, data, headers } = await shop.admin.tryPost<
        string | object
      >("/admin/partner-imports", { csv, dry_run })
      expect([status, headers["content-type"]]).toEqual([
        200,
        "application/x-ndjson",
      ])
      // An answer of one line is parsed on the way, it is JSON.
      const text = typeof data === "string" ? data : JSON.stringify(data)
      const lines = text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>)
      const { rows } = lines.at(-1)!.result as Pick<ImportAnswer, "rows">
      return {
        rows,
        progress: lines
          .slice(0, -1)
          .map(({ progress }) => progress as { done: number; total: number }),
      }
    }

    const verdicts = ({ rows }: ImportAnswer) =>
      rows.map(({ line, verdict }) => [line, verdict])

    const listed = async (q: string) =>
      (
        await shop.admin.get<{
          partners: {
            code: string
            status: string
            parent: { code: string } | null
            programs: { name: string }[]
            members: { email: string; first_name: string | null }[]
          }[]
        }>("/admin/partners", { q })
      ).partners

    const FILE = [
      "\uFEFFcode;name;parent_code;programs;owner_email;owner_first_name;status;note",
      'lea;"Lea; and friends";max;Friends;lea@example.com;Lea;;first',
      "max;Max;ana;;;;inactive;second",
      "ana;Ana again;;;;;;third",
      "x;Too short;;Nothing;;;;fourth",
    ].join("\r\n")

    it("says of every row what would become of it, and creates nobody, in a dry run", async () => {
      const answer = await importFile(FILE, true)
      expect(verdicts(answer)).toEqual([
        [2, "create"],
        [3, "create"],
        [4, "exists"],
        [5, "refused"],
      ])
      expect(answer.rows[3].problems).toEqual([
        "code: must have 3 to 30 characters, a letter first, then letters, digits, - and _",
        'programs: there is no program "Nothing"',
      ])
      expect(answer.rows[3].problem_details).toEqual([
        { code: "import_code_invalid", params: {} },
        { code: "import_program_unknown", params: { program: "Nothing" } },
      ])
      expect(await listed("lea")).toEqual([])
    })

    it("creates parents first, with owner and enrolment, and nobody twice", async () => {
      const answer = await importFile(FILE, false)
      expect(verdicts(answer)).toEqual([
        [2, "created"],
        [3, "created"],
        [4, "exists"],
        [5, "refused"],
      ])
      expect(answer.progress).toEqual([
        { done: 1, total: 2 },
        { done: 2, total: 2 },
      ])
      const [lea] = await listed("lea")
      expect(lea).toMatchObject({
        name: "Lea; and friends",
        status: "active",
        parent: { code: "max" },
        programs: [{ name: "Friends" }],
        members: [{ email: "lea@example.com", first_name: "Lea" }],
      })
      const [max] = await listed("max")
      expect(max).toMatchObject({ status: "inactive", parent: { code: "ana" } })

      expect(verdicts(await importFile(FILE, false))).toEqual([
        [2, "exists"],
        [3, "exists"],
        [4, "exists"],
        [5, "refused"],
      ])
    })

    it("reads what an export writes: in another store all are created, here all exist", async () => {
      await importFile(
        'code,name,programs\nzoe,"=HYPERLINK(""x""), Zoe",Friends',
        false,
      )
      const { data, headers } = await shop.admin.tryGet<string>(
        "/admin/partners/csv",
        { status: "active" },
      )
      expect(headers["content-disposition"]).toBe(
        'attachment; filename="partners.csv"',
      )
      const lines = data.replace("\uFEFF", "").trim().split("\n")
      expect(lines[0]).toBe(
        "code,name,status,parent_code,programs,owner_email,owner_first_name,owner_last_name,created_at",
      )
      expect(lines[1]).toMatch(/^ben,BEN,active,,,ben@example.com,/)
      expect(lines[2]).toMatch(/^ana,ANA,active,ben,Friends,/)
      // A spreadsheet must not compute it; an import takes the mark off again.
      expect(lines[3]).toMatch(/^zoe,"'=HYPERLINK\(""x""\), Zoe",/)
      expect(verdicts(await importFile(data, true))).toEqual([
        [2, "exists"],
        [3, "exists"],
        [4, "exists"],
      ])
      const [, second] = (
        await importFile(data.replaceAll("zoe,", "zoe-2,"), false)
      ).rows.slice(1)
      expect(second).toMatchObject({
        code: "zoe-2",
        verdict: "created",
        name: '=HYPERLINK("x"), Zoe',
      })
    })

    it.each([
      ["", "csv: must not be empty"],
      ["code,name", "csv: has no rows below the names of its columns"],
      ["name,status\nAna,active", "csv: has no column code"],
      ['code,name\n"ana,Ana', "csv: is not CSV: "],
      [
        [
          "code,name",
          ...Array.from({ length: 501 }, (_, n) => `p-${n},P`),
        ].join("\n"),
        "csv: has 501 rows; split it, at most 500 at once",
      ],
    ])("refuses %j", async (csv, message) => {
      const { status, data } = await shop.admin.tryPost(
        "/admin/partner-imports",
        { csv },
      )
      expect(status).toBe(400)
      expect(data.message).toContain(message)
    })
  },
})
