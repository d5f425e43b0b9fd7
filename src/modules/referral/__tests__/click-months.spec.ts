import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

import { dropClickMonths, prepareClickMonths } from "../click-months"
import { type ClickRow, clickRow, insertClicks } from "../click-store"
import type ReferralModuleService from "../service"
import type { NewClick } from "../types"
import { MODULE_UNDER_TEST } from "./module-under-test"

jest.setTimeout(60_000)

const FAR = new Date("2031-02-28T23:59:59.999Z")

const CLICK: NewClick = {
  partner_id: "ana",
  link_id: null,
  ad_code: null,
  visitor_id: null,
  origin: "redirect",
  counted_as: "visit",
  landing_path: "/",
  ip: null,
}

const clickAt = (occurredAt: Date): ClickRow => ({
  ...clickRow(CLICK, undefined),
  occurred_at: occurredAt,
})

moduleIntegrationTestRunner<ReferralModuleService>({
  ...MODULE_UNDER_TEST,
  testSuite: ({ service: referral, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    /** In which part of the table each click is, by the click's id. */
    async function partsOf(ids: string[]): Promise<Record<string, string>> {
      const { rows } = await sql().raw<{
        rows: { id: string; part: string }[]
      }>(
        `SELECT id, tableoid::regclass::text AS part FROM partner_click
         WHERE id = ANY(?)`,
        [ids],
      )
      return Object.fromEntries(rows.map(({ id, part }) => [id, part]))
    }

    const partOfMonth = (at: Date) =>
      `partner_click_${at.toISOString().slice(0, 7).replace("-", "_")}`

    it("keeps a click of now in the part of its month", async () => {
      const id = await referral.recordClick(CLICK)
      const [{ occurred_at }] = await sql()("partner_click").where({ id })
      expect(await partsOf([id])).toEqual({
        [id]: partOfMonth(new Date(occurred_at)),
      })
    })

    it("keeps clicks without a month, and moves them once it is made; the last instant of February is February", async () => {
      const march = clickAt(new Date("2031-03-01T00:00:00.000Z"))
      const february = clickAt(FAR)
      await insertClicks(sql(), [february, march])
      expect(await partsOf([february.id, march.id])).toEqual({
        [february.id]: "partner_click_default",
        [march.id]: "partner_click_default",
      })

      await prepareClickMonths(sql(), FAR, 0)

      expect(await partsOf([february.id, march.id])).toEqual({
        [february.id]: "partner_click_2031_02",
        [march.id]: "partner_click_default",
      })
    })

    it("loses and doubles no click while eight processes make the month that clicks come in for", async () => {
      const month = new Date("2032-12-15T12:00:00.000Z")
      const clicks = Array.from({ length: 400 }, () => clickAt(month))
      await Promise.all([
        ...clicks.map((click) => insertClicks(sql(), [click])),
        ...Array.from({ length: 8 }, () => prepareClickMonths(sql(), month, 1)),
      ])
      const parts = await partsOf(clicks.map(({ id }) => id))
      expect(parts).toEqual(
        Object.fromEntries(
          clicks.map(({ id }) => [id, "partner_click_2032_12"]),
        ),
      )
      const { length } = await sql()("partner_click").where({
        occurred_at: month,
      })
      expect(length).toBe(400)
    })

    it("drops months that ended before a moment, once they are counted, and no others", async () => {
      const [old, last, kept] = [
        "2020-01-31T23:59:59.999Z",
        "2020-02-29T12:00:00.000Z",
        "2020-03-01T00:00:00.000Z",
      ].map((at) => clickAt(new Date(at)))
      await prepareClickMonths(sql(), old.occurred_at, 2)
      await insertClicks(sql(), [old, last, kept])
      const before = new Date("2020-03-15T00:00:00.000Z")
      expect(await dropClickMonths(sql(), before)).toEqual([])

      await referral.rollUpClicks()
      const drops = await Promise.all(
        [1, 2, 3].map(async () => await dropClickMonths(sql(), before)),
      )

      expect(drops.flat().sort()).toEqual(["2020-01", "2020-02"])
      const ids = [old.id, last.id, kept.id]
      expect(await partsOf(ids)).toEqual({
        [kept.id]: "partner_click_2020_03",
      })
      const { links } = await referral.getLinkStatistics(
        { from: new Date("2020-01-01T00:00:00.000Z"), until: before },
        "ana",
        { limit: 10, offset: 0 },
      )
      expect(links).toMatchObject([{ clicks: 3 }])
    })

    it("prepares this month and the two after it, however often it is asked to", async () => {
      await referral.prepareClickMonths()
      await referral.prepareClickMonths()
      const now = new Date()
      const expected = [0, 1, 2].map((ahead) =>
        partOfMonth(
          new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead)),
        ),
      )
      const { rows } = await sql().raw<{ rows: { part: string }[] }>(
        `SELECT inhrelid::regclass::text AS part FROM pg_inherits
         WHERE inhparent = 'partner_click'::regclass`,
      )
      expect(rows.map(({ part }) => part)).toEqual(
        expect.arrayContaining(expected),
      )
    })
  },
})
