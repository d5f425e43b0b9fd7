import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { readThrough } from "../../../utils/__tests__/read-through"
import type { PartnerPage } from "../listed-partners"
import type PartnerModuleService from "../service"
import type { PartnerFilters } from "../types"
import { MODULE_UNDER_TEST } from "./module-under-test"

jest.setTimeout(120_000)

const NOON = new Date("2026-06-29T12:00:00.000Z")

moduleIntegrationTestRunner<PartnerModuleService>({
  ...MODULE_UNDER_TEST,
  testSuite: ({ service: partners, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    /** One who recruited nobody and was recruited by nobody, unless it is said. */
    async function create(
      code: string,
      more: { name?: string; parent_id?: string; applied?: boolean } = {},
    ): Promise<string> {
      const { name = "Same name", parent_id, applied } = more
      const { id } = await partners.createPartner(
        { code, name, parent_id, status: applied ? "applied" : "active" },
        NOON,
      )
      return id
    }

    describe("partners", () => {
      const page =
        (order?: PartnerPage["order"], filters: PartnerFilters = {}) =>
        async (asked: { limit: number; after?: string }) => {
          const { ids, next_cursor } = await partners.listPartnerIds(filters, {
            ...asked,
            order,
          })
          return { rows: ids, next_cursor }
        }

      it.each([
        ["the newest first", undefined],
        ["the oldest first", { by: "created_at", descending: false }],
        ["by change", { by: "updated_at", descending: true }],
        ["by name", { by: "name", descending: false }],
        ["by name, backwards", { by: "name", descending: true }],
        ["by code", { by: "code", descending: false }],
      ] as const)("come once and all %s", async (_, order) => {
        for (const code of ["Ana", "ben", "Cleo", "dan", "Eve", "fay", "gus"]) {
          await create(code)
        }
        // As the database's own clock would write them.
        const moment = sql().raw("'2026-06-29T12:00:00.123456Z'")
        await sql()("partner").update({
          created_at: moment,
          updated_at: moment,
        })
        const { rows: all } = await page(order)({ limit: 100 })
        expect(all).toHaveLength(7)
        expect(await readThrough(page(order), 2)).toEqual(all)
        expect(await partners.countPartners({})).toBe(7)
        expect(await partners.countPartners({}, 5)).toBe(5)
      })

      it("neither repeat nor hide one while others join", async () => {
        for (let each = 0; each < 5; each += 1) {
          await create(`partner-${each}`)
        }
        const { rows: before } = await page()({ limit: 100 })
        let joined = 0
        const read = await readThrough(page(), 2, async () => {
          await create(`late-${++joined}`)
        })
        expect(read).toEqual(before)
      })

      it("are those whom filters let through", async () => {
        const ana = await create("ana", { name: "Ana" })
        const ben = await create("ben", { parent_id: ana, name: "B_n" })
        const cleo = await create("cleo", { applied: true, name: "Bon" })
        const shown = async (filters: PartnerFilters) => {
          const { rows } = await page(undefined, filters)({ limit: 100 })
          expect(await partners.countPartners(filters)).toBe(rows.length)
          return rows.sort()
        }
        expect(await shown({ parent_id: ana })).toEqual([ben])
        expect(await shown({ statuses: ["applied"] })).toEqual([cleo])
        expect(await shown({ q: "b_N" })).toEqual([ben])
        expect(await shown({ ids: [ana, cleo] })).toEqual([ana, cleo].sort())
        expect(await shown({ ids: [] })).toEqual([])
      })
    })

    describe("who takes part in a program", () => {
      it("comes once and all, also those of one moment; who left does not", async () => {
        const program = await partners.createProgram(
          { name: "Friends", priority: 1, status: "active" },
          NOON,
        )
        const enrol = async (code: string) => {
          const id = await create(code)
          await partners.setEnrollment(id, program.id, "active", NOON)
          return id
        }
        for (const code of ["ana", "ben", "cleo", "dan", "eve"]) {
          await enrol(code)
        }
        const fay = await enrol("fay")
        await partners.setEnrollment(fay, program.id, "ended", NOON)
        await sql()("partner_enrollment").update({ created_at: NOON })
        const page = async (asked: { limit: number; after?: string }) => {
          const { enrolled, next_cursor } = await partners.listEnrolledPartners(
            program.id,
            asked,
          )
          return {
            rows: enrolled.map(({ partner }) => partner.code),
            next_cursor,
          }
        }
        const { rows: before } = await page({ limit: 100 })
        expect([...before].sort()).toEqual(["ana", "ben", "cleo", "dan", "eve"])
        let joined = 0
        const read = await readThrough(page, 2, async () => {
          await enrol(`late-${++joined}`)
        })
        // The first to take part come first: who joins comes at the end.
        expect(read.slice(0, 5)).toEqual(before)
        expect(read.slice(5)).toEqual([
          ...["late-1", "late-2", "late-3", "late-4"],
        ])
        expect(await partners.countEnrolledIn(program.id)).toBe(9)
        expect(await partners.countEnrolledIn(program.id, 6)).toBe(6)
      })
    })

    describe("what was done about a partner", () => {
      it("comes once and all, also that of one moment, while more is done", async () => {
        const note = async (created_at: Date, partner_id = "ana") =>
          await sql()("partner_activity").insert({
            id: `pact_${crypto.randomUUID()}`,
            partner_id,
            kind: "changed",
            actor_type: "system",
            data: "{}",
            created_at,
          })
        for (let each = 0; each < 5; each += 1) {
          await note(NOON)
        }
        await note(NOON, "ben")
        const page = async (asked: { limit: number; after?: string }) => {
          const { activities, next_cursor } = await partners.listActivities(
            "ana",
            asked,
          )
          return { rows: activities.map(({ id }) => id), next_cursor }
        }
        const { rows: before } = await page({ limit: 100 })
        expect(before).toHaveLength(5)
        const read = await readThrough(page, 2, async () => {
          await note(new Date(NOON.getTime() + 1))
        })
        expect(read).toEqual(before)
        expect(await partners.countActivities("ana")).toBe(7)
        expect(await partners.countActivities("ana", 3)).toBe(3)
      })
    })

    describe("whom partners recruited", () => {
      it("comes once and all with how many they recruited themselves, and no applicants", async () => {
        const ana = await create("ana")
        const ben = await create("ben")
        const first = await create("r1", { parent_id: ana })
        for (const code of ["r2", "r3", "r4", "r5"]) {
          await create(code, { parent_id: code === "r4" ? ben : ana })
        }
        await create("below", { parent_id: first })
        await create("hopeful", { parent_id: first, applied: true })
        await create("applicant", { parent_id: ana, applied: true })
        const page = async (asked: { limit: number; after?: string }) => {
          const { recruits, next_cursor } = await partners.listRecruitsOf(
            [ana, ben],
            asked,
          )
          return { rows: recruits, next_cursor }
        }
        const read = await readThrough(page, 2)
        const inOrder = (parent: string) =>
          read
            .filter(({ parent_id }) => parent_id === parent)
            .map(({ code, recruits }) => `${code} ${recruits}`)
        expect(inOrder(ana)).toEqual(["r1 1", "r2 0", "r3 0", "r5 0"])
        expect(inOrder(ben)).toEqual(["r4 0"])
        expect(read).toHaveLength(5)
      })
    })
  },
})
