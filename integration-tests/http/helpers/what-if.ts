import type { ApiUser } from "./api"

interface Compared {
  currency_code: string
  was: number
  would: number
  difference: number
}

export interface WhatIfResult {
  orders: number
  changed_orders: number
  left_orders: number
  totals: Compared[]
  partners: (Compared & { partner: { code: string } })[]
}

/** The lines of an answer: how far it came, and the result. */
export async function askWhatIf(
  admin: ApiUser,
  body: object,
): Promise<{
  progress: { done: number; total: number }[]
  result: WhatIfResult
}> {
  const { status, data, headers } = await admin.tryPost<string>(
    "/admin/partner-reports/what-if",
    body,
  )
  expect([status, headers["content-type"]]).toEqual([
    200,
    "application/x-ndjson",
  ])
  const lines = data
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  return {
    progress: lines
      .slice(0, -1)
      .map(({ progress }) => progress as { done: number; total: number }),
    result: lines.at(-1)!.result as WhatIfResult,
  }
}

/** All orders computed afresh, from what they are now, pay what the books say. */
export async function expectFreshComputation(admin: ApiUser): Promise<void> {
  const { result } = await askWhatIf(admin, {})
  expect(result.orders).toBeGreaterThan(0)
  expect(result).toMatchObject({ changed_orders: 0, left_orders: 0 })
}
