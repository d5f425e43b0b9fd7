import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"

import type { DayOfActivity } from "../activity"
import type ReferralModuleService from "../service"
import { MODULE_UNDER_TEST } from "./module-under-test"

jest.setTimeout(120_000)

const FIRST_DAY = Date.UTC(2026, 5, 29)
const DAY_MS = 24 * 60 * 60 * 1000
const DAYS = 3
const PARTNERS = ["ana", "ben"] as const
const RANGE = {
  previous: new Date(FIRST_DAY - DAY_MS),
  from: new Date(FIRST_DAY + DAY_MS),
  until: new Date(FIRST_DAY + (DAYS + 1) * DAY_MS),
}

/** Where clocks are or were changed at midnight, or by less or more than an hour. */
const TURNING = [
  ...["America/Havana", "Atlantic/Azores", "America/Santiago", "Africa/Cairo"],
  ...["Asia/Beirut", "America/Godthab", "Australia/Lord_Howe"],
  ...["Antarctica/Troll", "Africa/Casablanca", "Asia/Kathmandu"],
]

type PartnerOrNobody = (typeof PARTNERS)[number] | null

interface Lead {
  partner_id: string
  source: "form" | "order"
  occurred_at: Date
  deleted_at: Date | null
}

interface Order {
  sale_partner_id: PartnerOrNobody
  lead_partner_id: PartnerOrNobody
  review: "not_needed" | "refused"
  placed_at: Date
}

const moment = fc
  .integer({ min: 0, max: DAYS * DAY_MS - 1 })
  .map((ms) => new Date(FIRST_DAY + ms))
/** A range that begins and ends with quarters of an hour, somewhere in these days. */
const cutRange = fc
  .tuple(
    fc.integer({ min: 0, max: DAYS * 96 }),
    fc.integer({ min: 0, max: DAYS * 96 }),
  )
  .map(([one, other]) => {
    const at = (quarters: number) =>
      new Date(FIRST_DAY + quarters * (DAY_MS / 96))
    return { from: at(Math.min(one, other)), until: at(Math.max(one, other)) }
  })
const anybody = fc.constantFrom<PartnerOrNobody>(...PARTNERS, null)

const lead: fc.Arbitrary<Lead> = fc.record({
  partner_id: fc.constantFrom(...PARTNERS),
  source: fc.constantFrom("form" as const, "form" as const, "order" as const),
  occurred_at: moment,
  deleted_at: fc.constantFrom(null, null, new Date(FIRST_DAY)),
})

const order: fc.Arbitrary<Order> = fc.record({
  sale_partner_id: anybody,
  lead_partner_id: anybody,
  review: fc.constantFrom("not_needed" as const, "refused" as const),
  placed_at: moment,
})

/** Each is written once or more: the last time counts, reports are read between. */
const history = <Row>(row: fc.Arbitrary<Row>) =>
  fc.array(fc.array(row, { minLength: 1, maxLength: 3 }), { maxLength: 6 })

/** What a partner had by day, and in all; without a partner of the store. */
function byHand(
  leads: readonly Lead[],
  orders: readonly Order[],
  partner: PartnerOrNobody,
) {
  const counts = new Map<string, number>()
  const add = (kind: string, at: Date) => {
    const day = at.toISOString().slice(0, 10)
    counts.set(`${kind} ${day}`, (counts.get(`${kind} ${day}`) ?? 0) + 1)
  }
  leads
    .filter(
      ({ source, deleted_at, partner_id }) =>
        source !== "order" &&
        deleted_at === null &&
        (partner === null || partner_id === partner),
    )
    .forEach(({ occurred_at }) => add("leads", occurred_at))
  orders
    .filter(({ review, sale_partner_id, lead_partner_id }) => {
      const credited = [sale_partner_id, lead_partner_id].filter(Boolean)
      return (
        review !== "refused" &&
        (partner === null ? credited.length > 0 : credited.includes(partner))
      )
    })
    .forEach(({ placed_at }) => add("orders", placed_at))
  return Object.fromEntries([...counts].sort())
}

const asCounts = (days: readonly DayOfActivity[]) =>
  Object.fromEntries(
    days.map(({ kind, day, count }) => [`${kind} ${day}`, count]).sort(),
  )

moduleIntegrationTestRunner<ReferralModuleService>({
  ...MODULE_UNDER_TEST,
  testSuite: ({ service: referral, MikroOrmWrapper }) => {
    const sql = () => MikroOrmWrapper.forkManager().getKnex()

    const writeLead = async (id: string, row: Lead) =>
      await sql()("partner_referral")
        .insert({ id, ...row })
        .onConflict("id")
        .merge()

    const writeOrder = async (id: string, row: Order) =>
      await sql()("partner_order_attribution")
        .insert({ id, order_id: id, settings_version: 1, trace: "[]", ...row })
        .onConflict("id")
        .merge()

    it("say what leads and orders say, whoever changed them last and whenever they were counted", async () => {
      await fc.assert(
        fc.asyncProperty(
          history(lead),
          history(order),
          cutRange,
          async (leads, orders, range) => {
            for (const table of [
              "partner_referral",
              "partner_order_attribution",
            ]) {
              await sql()(table).delete()
            }
            for (const version of [0, 1, 2]) {
              for (const [index, versions] of leads.entries()) {
                if (versions[version]) {
                  await writeLead(`lead_${index}`, versions[version])
                }
              }
              for (const [index, versions] of orders.entries()) {
                if (versions[version]) {
                  await writeOrder(`order_${index}`, versions[version])
                }
              }
              await Promise.all([
                referral.rollUpClicks(),
                referral.rollUpClicks(),
              ])
            }
            const last = <Row>(versions: readonly Row[]) =>
              versions[versions.length - 1]
            const said = [leads.map(last), orders.map(last)] as const
            for (const partner of [null, ...PARTNERS]) {
              const days = await referral.getActivity({
                ...RANGE,
                time_zone: "UTC",
                partner_id: partner ?? undefined,
              })
              expect(asCounts(days)).toEqual(byHand(...said, partner))
            }
            for (const partner of PARTNERS) {
              const isIn = (at: Date) => range.from <= at && at < range.until
              const happened = Object.entries(
                byHand(
                  said[0].filter(({ occurred_at }) => isIn(occurred_at)),
                  said[1].filter(({ placed_at }) => isIn(placed_at)),
                  partner,
                ),
              )
              const sumOf = (kind: string) =>
                happened
                  .filter(([key]) => key.startsWith(kind))
                  .reduce((sum, [, count]) => sum + count, 0)
              expect(await referral.countActivity([partner], range)).toEqual({
                clicks: 0,
                leads: sumOf("leads"),
                orders: sumOf("orders"),
              })
            }
          },
        ),
        { numRuns: 25 },
      )
    })

    it("tell of partners one by one: an order that two are credited with counts for both", async () => {
      const placed_at = new Date(FIRST_DAY + DAY_MS)
      await writeOrder("order_1", {
        sale_partner_id: "ana",
        lead_partner_id: "ben",
        review: "not_needed",
        placed_at,
      })
      await writeLead("lead_1", {
        partner_id: "ben",
        source: "form",
        occurred_at: placed_at,
        deleted_at: null,
      })
      const none = { clicks: 0, leads: 0, orders: 0 }
      const counted = async (...partners: string[]) =>
        await referral.countActivity(partners, RANGE)
      expect(await counted("ana")).toEqual({ ...none, orders: 1 })
      expect(await counted("ana", "ben")).toEqual({
        clicks: 0,
        leads: 1,
        orders: 2,
      })
      expect(await counted("carl")).toEqual(none)
    })

    describe("with a visit in each quarter of an hour", () => {
      const YEARS = {
        previous: new Date("2025-01-01T00:00:00Z"),
        from: new Date("2026-01-01T00:00:00Z"),
        until: new Date("2027-01-01T00:00:00Z"),
      }

      beforeEach(async () => {
        await sql().raw(
          `INSERT INTO partner_activity_day (partner_id, day, visits, leads, orders,
             quarters, quarter_visits, quarter_leads, quarter_orders)
           SELECT '', day, 96, 0, 0, array_agg(quarter ORDER BY quarter),
             array_fill(1, '{96}'), array_fill(0, '{96}'), array_fill(0, '{96}')
           FROM generate_series(:previous::timestamp - interval '1 day', :until::timestamp,
             interval '1 day') day, generate_series(0, 95) quarter
           GROUP BY day`,
          { previous: "2025-01-01", until: "2027-01-01" },
        )
      })

      const visitsIn = async (time_zone: string) =>
        (await referral.getActivity({ ...YEARS, time_zone }))
          .map(({ day, in_range, count }) => `${day} ${in_range} ${count}`)
          .sort()

      /** The same from the calendar of each quarter. */
      const byCalendar = async (time_zone: string) => {
        const { rows } = await sql().raw<{ rows: { told: string }[] }>(
          `SELECT concat_ws(' ', day, in_range::text, count(*)) AS told FROM (
             SELECT (quarter AT TIME ZONE :time_zone)::date AS day, quarter >= :from AS in_range
             FROM generate_series(:previous::timestamptz,
               :until::timestamptz - interval '15 minutes', interval '15 minutes') quarter
           ) dated
           GROUP BY day, in_range`,
          { ...YEARS, time_zone },
        )
        return rows.map(({ told }) => told).sort()
      }

      it("have the days of any time zone", async () => {
        const { rows: zones } = await sql().raw<{ rows: { name: string }[] }>(
          "SELECT name FROM pg_timezone_names WHERE name LIKE '%/%' AND name NOT LIKE 'posix/%'",
        )
        const anyZone = fc.constantFrom(...zones.map(({ name }) => name))
        await fc.assert(
          fc.asyncProperty(anyZone, async (zone) => {
            expect(await visitsIn(zone)).toEqual(await byCalendar(zone))
          }),
          { numRuns: 40, examples: TURNING.map((zone) => [zone]) },
        )
      })

      it("have days of 23 and 25 hours where clocks are changed, also at midnight", async () => {
        const newYork = await visitsIn("America/New_York")
        expect(newYork).toEqual(
          expect.arrayContaining([
            "2026-03-07 true 96",
            "2026-03-08 true 92",
            "2026-11-01 true 100",
          ]),
        )
        // At one in the morning it is midnight again.
        expect(await visitsIn("America/Havana")).toEqual(
          expect.arrayContaining(["2026-10-31 true 96", "2026-11-01 true 100"]),
        )
      })
    })
  },
})
