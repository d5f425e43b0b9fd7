import type { MedusaContainer } from "@medusajs/framework/types"

import type { ApiUser } from "./api"
import { databaseOf } from "./database"

export interface Click {
  id: string
  partner_id: string
  link_id: string | null
  visitor_id: string | null
  origin: string
  counted_as: string
  landing_path: string | null
}

/** All clicks that are stored, in the order in which they happened. */
export async function clicksOf(container: MedusaContainer): Promise<Click[]> {
  return await databaseOf(container)<Click>("partner_click").orderBy(
    "occurred_at",
  )
}

/** Where a partner's link leads. */
export async function landingOf(visitor: ApiUser, path: string): Promise<URL> {
  const { status, headers } = await visitor.tryGet(path)
  expect([path, status]).toEqual([path, 302])
  return new URL(headers.location)
}

/** Reports a visit, of Ana's link unless `body` says otherwise. */
export async function reportVisit(
  visitor: ApiUser,
  body: Record<string, unknown>,
): Promise<{ visitor_id: string; tracked: boolean }> {
  return await visitor.post("/store/referrals/clicks", {
    partner_code: "ana",
    ...body,
  })
}
