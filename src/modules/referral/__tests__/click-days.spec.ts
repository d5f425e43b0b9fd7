import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import { type ClickRow, clickRow, insertClicks } from "../click-store"
import type { LinkStatistics } from "../link-statistics"
import type ReferralModuleService from "../service"
import { MODULE_UNDER_TEST } from "./module-under-test"

jest.setTimeout(120_000)

const EVERYTHING = { limit: 1000, offset: 0 }
const FIRST_DAY = Date.UTC(2026, 5, 29)
const QUARTER_MS = 15 * 60 * 1000
/** Most clicks are of a few days about the end of a month, the others of three months. */
const DAYS = { near: 4, far: 80 }

interface Clicked {
  partner_id: string
  link_id: string | null
  ad_code: string | null
  visitor_id: string | null
  counted_as: ClickRow["counted_as"]
  at: number
}

/** A moment as parts of a day that has so many of them. */
const within = (partsOfDay: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: DAYS.near * partsOfDay - 1 }),
    fc.integer({ min: 0, max: DAYS.far * partsOfDay - 1 }),
  )

const clicked: fc.Arbitrary<Clicked> = fc.record({
  partner_id: fc.constantFrom("ana", "ben"),
  link_id: fc.constantFrom(null, "shoes", "hats"),
  ad_code: fc.constantFrom(null, "blog"),
  visitor_id: fc.constantFrom(null, "v1", "v2", "v3"),
  counted_as: fc.constantFrom("visit", "visit", "repeat", "bot"),
  at: within(24 * 60 * 60 * 1000).map((ms) => FIRST_DAY + ms),
})

/** The beginning of a quarter of an hour. */
const quarter = within(24 * 4).map(
  (quarters) => new Date(FIRST_DAY + quarters * QUARTER_MS),
)

const toRow = ({ at, ...click }: Clicked): ClickRow => ({
  ...clickRow(
    { ...click, origin: "redirect", landing_path: null, ip: null },
    undefined,
  ),
  occurred_at: new Date(at),
})

/** The same counted by hand: what stands in the docs, over all clicks. */
function countByHand(
  rows: readonly ClickRow[],
  from: Date | null,
  until: Date | null,
) {
  const keyOf = (row: ClickRow) =>
    JSON.stringify([row.partner_id, row.link_id, row.ad_code])
  const inTurn = [...rows].sort(
    (a, b) =>
      a.occurred_at.getTime() - b.occurred_at.getTime() ||
      (a.id < b.id ? -1 : 1),
  )
  const seen = new Set<string>()
  const counts = new Map<string, number[]>()
  for (const row of inTurn) {
    const day = row.occurred_at.toISOString().slice(0, 10)
    const visitor = `${keyOf(row)} ${day} ${row.visitor_id}`
    const isFirst = row.visitor_id !== null && !seen.has(visitor)
    seen.add(visitor)
    if (
      (from && row.occurred_at < from) ||
      (until && row.occurred_at >= until)
    ) {
      continue
    }
    const [visits, repeats, bots, visitors] = counts.get(keyOf(row)) ?? [
      0, 0, 0, 0,
    ]
    counts.set(keyOf(row), [
      visits + Number(row.counted_as === "visit"),
      repeats + Number(row.counted_as === "repeat"),
      bots + Number(row.counted_as === "bot"),
      visitors + Number(isFirst),
    ])
  }
  return Object.fromEntries([...counts].sort())
}

const asCounts = (links: readonly LinkStatistics[]) =>
  Object.fromEntries(
    links
      .map((link): [string, number[]] => [
        JSON.stringify([link.partner_id, link.link_id, link.ad_code]),
        [link.clicks, link.repeats, link.bots, link.visitors],
      ])
      .sort(),
  )

moduleIntegrationTestRunner<ReferralModuleService>({
  ...MODULE_UNDER_TEST,
  testSuite: ({ service: referral, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    const countsOf = async (from: Date | null, until: Date | null) =>
      asCounts(
        (await referral.getLinkStatistics({ from, until }, null, EVERYTHING))
          .links,
      )

    async function forgetAll(): Promise<void> {
      for (const table of [
        "partner_click",
        "partner_click_change",
        "partner_click_day",
        "partner_click_month",
        "partner_activity_day",
      ]) {
        await sql()(table).delete()
      }
    }

    it("come to what all clicks say, for any range, in whatever order and by however many they are counted", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(clicked, { minLength: 1, maxLength: 60 }),
          fc.option(quarter),
          fc.option(quarter),
          async (clicks, one, other) => {
            await forgetAll()
            const [from, until] =
              one && other && one > other ? [other, one] : [one, other]
            const rows = clicks.map(toRow)
            const half = Math.floor(rows.length / 2)
            await insertClicks(sql(), rows.slice(0, half + 1))
            await Promise.all([
              ...rows
                .slice(half + 1)
                .map(async (row) => await insertClicks(sql(), [row])),
              referral.rollUpClicks(),
              referral.rollUpClicks(),
              referral.rollUpClicks(),
            ])
            const byHand = countByHand(rows, from, until)
            expect(await countsOf(from, until)).toEqual(byHand)

            // Counted anew, nothing changes.
            await sql()("partner_click_change").insert(
              rows.map((row) => ({
                partner_id: row.partner_id,
                day: row.occurred_at.toISOString().slice(0, 10),
              })),
            )
            expect(await countsOf(from, until)).toEqual(byHand)
          },
        ),
        { numRuns: 40 },
      )
    })

    it("begin and end where the reader's days do: one click at 23:50 in UTC is of the next day in Berlin, in Kathmandu too", async () => {
      await insertClicks(sql(), [
        toRow({
          partner_id: "ana",
          link_id: null,
          ad_code: null,
          visitor_id: null,
          counted_as: "visit",
          at: Date.UTC(2026, 5, 30, 23, 50),
        }),
        toRow({
          partner_id: "ana",
          link_id: null,
          ad_code: null,
          visitor_id: null,
          counted_as: "visit",
          // 23:59 in Kathmandu, five hours and three quarters ahead.
          at: Date.UTC(2026, 5, 30, 18, 14),
        }),
      ])
      const daysIn = async (time_zone: string) =>
        (
          await referral.getActivity({
            previous: new Date("2026-06-01T00:00:00Z"),
            from: new Date("2026-06-15T00:00:00Z"),
            until: new Date("2026-07-15T00:00:00Z"),
            time_zone,
          })
        )
          .map(({ day, count }) => [day, count])
          .sort()
      expect(await daysIn("UTC")).toEqual([["2026-06-30", 2]])
      expect(await daysIn("Europe/Berlin")).toEqual([
        ["2026-06-30", 1],
        ["2026-07-01", 1],
      ])
      expect(await daysIn("Asia/Kathmandu")).toEqual([
        ["2026-06-30", 1],
        ["2026-07-01", 1],
      ])
    })

    it("say the same once the clicks are gone, what they brought as well", async () => {
      const click = toRow({
        partner_id: "ana",
        link_id: "shoes",
        ad_code: "blog",
        visitor_id: "v1",
        counted_as: "visit",
        at: Date.now(),
      })
      await insertClicks(sql(), [click])
      await referral.addReferral({
        partner_id: "ana",
        customer_id: null,
        email: "lena@example.com",
        source: "form",
        occurred_at: new Date(),
        expires_at: null,
        order_id: null,
        click_id: click.id,
        note: null,
        created_by: null,
      })
      const read = async () =>
        await referral.getLinkStatistics(
          { from: null, until: null },
          "ana",
          EVERYTHING,
        )
      const before = await read()
      expect(before.links).toMatchObject([
        { link_id: "shoes", ad_code: "blog", clicks: 1, visitors: 1, leads: 1 },
      ])
      await sql()("partner_click").delete()
      expect(await read()).toEqual(before)
    })

    it("follow a click that turns out to be a repeat when its visitor claims it", async () => {
      const visit = (clickId: string | null) => ({
        partner_id: "ana",
        link_id: null,
        ad_code: null,
        click_id: clickId,
        visitor_id: "vis_1",
        is_bot: false,
        landing_path: "/",
        ip: null,
      })
      const redirect = {
        partner_id: "ana",
        link_id: null,
        ad_code: null,
        visitor_id: null,
        origin: "redirect" as const,
        counted_as: "visit" as const,
        landing_path: "/",
        ip: null,
      }
      const { visitor_id } = await referral.recordVisit(
        visit(await referral.recordClick(redirect)),
      )
      const second = await referral.recordClick(redirect)
      const all = { from: null, until: null }
      const read = async () =>
        (await referral.getLinkStatistics(all, "ana", EVERYTHING)).links
      expect(await read()).toMatchObject([{ clicks: 2, repeats: 0 }])
      await referral.recordVisit({ ...visit(second), visitor_id })
      expect(await read()).toMatchObject([
        { clicks: 1, repeats: 1, visitors: 1 },
      ])
    })
  },
})
