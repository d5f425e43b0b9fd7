import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { keysetBy, type KeysetPage, type ListOrder } from "../../utils/keyset"
import { containing, countListed, readListed } from "../../utils/listed-rows"
import type { ReferralDTO } from "./types"

export const REFERRAL_STATES = ["standing", "expired", "ended"] as const

export type ReferralState = (typeof REFERRAL_STATES)[number]

export type ReferralOrder = "occurred_at" | "created_at"

/** Which records of the referral history are meant. */
export interface ReferralFilters {
  /** A part of the e-mail address, in any case. */
  q?: string
  partner_id?: string
  source?: ReferralDTO["source"]
  state?: ReferralState
  /** Of a customer, and of a guest with the same address. */
  person?: { customer_id: string; email_key: string | null }
}

export interface ReferralPage extends KeysetPage {
  /** The latest first where nothing is said. */
  order?: ListOrder<ReferralOrder>
}

const LATEST_FIRST: ListOrder<ReferralOrder> = {
  by: "occurred_at",
  descending: true,
}

/** A record counts, its day has passed, or it was ended. */
const STATES: Record<ReferralState, string> = {
  standing: `referral.ended_at IS NULL
    AND (referral.expires_at IS NULL OR referral.expires_at > now())`,
  expired: "referral.ended_at IS NULL AND referral.expires_at <= now()",
  ended: "referral.ended_at IS NOT NULL",
}

/** A page of the referral history. */
export async function readReferrals(
  sql: Knex,
  filters: ReferralFilters,
  { order = LATEST_FIRST, ...page }: ReferralPage,
): Promise<{ referrals: ReferralDTO[]; next_cursor: string | null }> {
  const { rows: referrals, next_cursor } = await readListed<ReferralDTO>(
    sql,
    matchingReferrals(sql, filters),
    "referral.*",
    keysetBy(
      "referrals",
      {
        occurred_at: { sql: "referral.occurred_at", type: "time" },
        created_at: { sql: "referral.created_at", type: "time" },
      },
      "referral.id",
      order,
    ),
    page,
  )
  return { referrals, next_cursor }
}

/** How many records there are: see `countListed`. */
export async function countReferrals(
  sql: Knex,
  filters: ReferralFilters,
  most: number | null,
): Promise<number> {
  return await countListed(sql, matchingReferrals(sql, filters), most)
}

function matchingReferrals(
  sql: Knex,
  { q, partner_id, source, state, person }: ReferralFilters,
): Knex.QueryBuilder {
  return sql("partner_referral as referral")
    .whereNull("referral.deleted_at")
    .where((where) => {
      if (q) {
        where.whereILike("referral.email", containing(q))
      }
      if (partner_id) {
        where.where("referral.partner_id", partner_id)
      }
      if (source) {
        where.where("referral.source", source)
      }
      if (state) {
        where.whereRaw(STATES[state])
      }
      if (person) {
        where.where((either) => {
          either.where("referral.customer_id", person.customer_id)
          if (person.email_key !== null) {
            either.orWhere("referral.email_key", person.email_key)
          }
        })
      }
    })
}
