import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

import { normalizePartnerCode } from "../../../domain/partner-code"
import type { ImportRow, KnownPartners } from "../../../domain/partner-import"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

const MOST_PROGRAMS = 1000

/** What the store has of all that the rows name, in a fixed number of queries. */
export async function readKnown(
  container: MedusaContainer,
  rows: readonly ImportRow[],
): Promise<{
  known: KnownPartners
  programIds: ReadonlyMap<string, string>
}> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const codes = rows.flatMap(({ code, parent_code }) => [code, parent_code])
  const emails = rows.flatMap(({ owner_email }) => owner_email.toLowerCase())
  const found = await partners.listPartners(
    { code_key: [...new Set(codes.map(normalizePartnerCode))] },
    { select: ["id", "code_key"], take: codes.length, withDeleted: true },
  )
  const members = await partners.listPartnerMembers(
    { email: [...new Set(emails)] },
    { select: ["id", "email"], take: emails.length },
  )
  const programs = await partners.listPartnerPrograms(
    {},
    { select: ["id", "name"], take: MOST_PROGRAMS },
  )
  const programIds = new Map(
    programs.map(({ id, name }) => [name.toLowerCase(), id]),
  )
  return {
    programIds,
    known: {
      codes: new Set(found.map(({ code_key }) => code_key)),
      emails: new Set(members.map(({ email }) => email)),
      programs: new Set(programIds.keys()),
      isEmail: (text) => z.email().safeParse(text).success,
    },
  }
}
