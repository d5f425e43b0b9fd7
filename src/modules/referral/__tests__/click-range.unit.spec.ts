import { UTCDate } from "@date-fns/utc"
import { addDays } from "date-fns/addDays"
import fc from "fast-check"

import { clickRange } from "../click-range"

const utc = (text: string) => new UTCDate(`${text}Z`)

/** How often a day in UTC is counted as a whole for a range: once if it is in it. */
function timesCounted(
  day: string,
  {
    first_month,
    end_month,
    first_sign,
    first_from,
    first_until,
    end_sign,
    end_from,
    end_until,
  }: ReturnType<typeof clickRange>,
): number {
  const month = `${day.slice(0, 7)}-01`
  const isIn = (from: string | null, until: string | null) =>
    from !== null && until !== null && from <= day && day < until
  return (
    Number(
      (first_month === null || first_month <= month) &&
        (end_month === null || month < end_month),
    ) +
    first_sign * Number(isIn(first_from, first_until)) +
    end_sign * Number(isIn(end_from, end_until))
  )
}

describe("A range of clicks", () => {
  it("from 10 June to before 28 July is June and July without nine and four days", () => {
    expect(
      clickRange({
        from: utc("2026-06-10T00:00"),
        until: utc("2026-07-28T00:00"),
      }),
    ).toMatchObject({
      first_month: "2026-06-01",
      end_month: "2026-08-01",
      first_sign: -1,
      first_from: "2026-06-01",
      first_until: "2026-06-10",
      end_sign: -1,
      end_from: "2026-07-28",
      end_until: "2026-08-01",
      cut_days: [],
    })
  })

  it("from 20 May to before 3 July is June with twelve days before it and two after it", () => {
    expect(
      clickRange({
        from: utc("2026-05-20T00:00"),
        until: utc("2026-07-03T00:00"),
      }),
    ).toMatchObject({
      first_month: "2026-06-01",
      end_month: "2026-07-01",
      first_sign: 1,
      first_from: "2026-05-20",
      first_until: "2026-06-01",
      end_sign: 1,
      end_from: "2026-07-01",
      end_until: "2026-07-03",
    })
  })

  it("counts each whole day in it once, no other, and cuts those of which it has a part", () => {
    const days = Array.from({ length: 130 }, (_, ahead) =>
      addDays(utc("2026-01-20T00:00"), ahead),
    )
    const moment = fc
      .integer({ min: 0, max: 130 * 24 })
      .map((hours) => new Date(days[0].getTime() + hours * 3_600_000))
    fc.assert(
      fc.property(fc.option(moment), fc.option(moment), (one, other) => {
        const [from, until] =
          one && other && one > other ? [other, one] : [one, other]
        const range = clickRange({ from, until })
        for (const begins of days) {
          const ends = addDays(begins, 1)
          const day = begins.toISOString().slice(0, 10)
          const isWhole =
            (from === null || from <= begins) &&
            (until === null || ends <= until)
          expect([day, timesCounted(day, range)]).toEqual([
            day,
            Number(isWhole),
          ])
          const isTouched =
            (from === null || from < ends) && (until === null || begins < until)
          if (isTouched && !isWhole) {
            expect(range.cut_days).toContain(day)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
