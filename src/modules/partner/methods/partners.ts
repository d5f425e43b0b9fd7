import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  removeUndefined,
} from "@medusajs/framework/utils"

import { normalizePartnerCode } from "../../../domain/partner-code"
import type { TrackingWindow } from "../../../domain/terms"
import { Batches } from "../../../utils/batches"
import type { KeysetPage } from "../../../utils/keyset"
import {
  freshSqlOf,
  lockSubject,
  sqlOf,
  transactionOf,
} from "../../../utils/sql"
import { type ActivePartner, activePartnersByCode } from "../active-partners"
import {
  type ActivityDTO,
  countActivities,
  readActivities,
} from "../listed-activities"
import {
  countPartners,
  type PartnerPage,
  readPartnerIds,
} from "../listed-partners"
import {
  readMatchingIds,
  readMatchingNames,
  readMatchingPage,
  readPartnerLines,
} from "../matching-partners"
import {
  assertCodeFree,
  assertNoCircle,
  assertPartnerExists,
  isCodePublic,
  isCodeTaken,
} from "../partner-guards"
import { recordPartner } from "../record-terms"
import { readPeers, readRecruits, readRecruitsOf } from "../recruits"
import { lockTerms } from "../terms-history"
import { assertSwitchable, toApplicationRow } from "../applications"
import type {
  CreatePartnerInput,
  DirectRecruit,
  PartnerDTO,
  PartnerFilters,
  PartnerLine,
  PartnerOrder,
  Recruits,
  UpdatePartnerInput,
} from "../types"
import { WithPrograms } from "./programs"

const CODES_PER_QUERY = 500
/** Under load clicks are looked up, and then stored, by the dozen. */
const LOOKUP_EVERY_MS = 5

/** Partners, how they are found, and who recruited whom. */
export class WithPartners extends WithPrograms {
  private readonly activePartners_ = new Batches(
    async (codes: string[]) =>
      await activePartnersByCode(freshSqlOf(this.repository_), codes),
    { most: CODES_PER_QUERY, everyMs: LOOKUP_EVERY_MS },
  )

  /**
   * Creates a partner.
   * @param validFrom from when the partner takes part; later than now only by mistake,
   * earlier for imports
   * @throws MedusaError invalid data for a code that is taken (in any case), not found
   * for an unknown parent
   */
  @InjectTransactionManager()
  async createPartner(
    input: CreatePartnerInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<PartnerDTO> {
    const transaction = transactionOf(context)
    await assertCodeFree(transaction, input.code)
    if (input.parent_id) {
      await assertPartnerExists(transaction, input.parent_id)
    }
    const partner = await this.createPartners(
      {
        code: input.code.trim(),
        code_key: normalizePartnerCode(input.code),
        name: input.name,
        status: input.status,
        parent_id: input.parent_id ?? null,
        tracking_window: toJson(input.tracking_window ?? null),
        notify_on_lead: input.notify_on_lead ?? true,
        notify_on_sale: input.notify_on_sale ?? true,
        notify_on_payout: input.notify_on_payout ?? true,
        website: input.website ?? null,
        phone: input.phone ?? null,
        ...(input.application
          ? toApplicationRow(input.application, input.status, validFrom)
          : {}),
      },
      context,
    )
    await recordPartner(transaction, partner, validFrom)
    return partner
  }

  /**
   * Changes what is known of a partner from `validFrom` on.
   * Whoever changes a parent waits for others who do: two changes that are harmless
   * alone can close a circle together.
   * @throws MedusaError not found; invalid data for a parent that would close a circle;
   * not allowed for the status of an applicant, whom only `decideApplication` takes in
   */
  @InjectTransactionManager()
  async changePartner(
    partnerId: string,
    changes: UpdatePartnerInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<PartnerDTO> {
    const transaction = transactionOf(context)
    if (changes.parent_id) {
      await lockSubject(transaction, "recruiting-line")
      await assertPartnerExists(transaction, changes.parent_id)
      await assertNoCircle(transaction, partnerId, changes.parent_id)
    }
    await lockTerms(transaction, partnerId)
    if (changes.status) {
      const before = await this.retrievePartner(
        partnerId,
        { select: ["id", "status"] },
        context,
      )
      assertSwitchable(before.status, changes.status)
    }
    const partner = await this.updatePartners(
      removeUndefined({
        ...changes,
        id: partnerId,
        tracking_window: toJson(changes.tracking_window),
      }),
      context,
    )
    await recordPartner(transaction, partner, validFrom)
    return partner
  }

  /** Whether a code belongs to somebody, in any case, deleted partners included. */
  @InjectManager()
  async isCodeTaken(
    code: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return await isCodeTaken(sqlOf(context), code)
  }

  /** Whether a code belongs to a partner whom the store has taken in, deleted or not. */
  @InjectManager()
  async isCodePublic(
    code: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return await isCodePublic(sqlOf(context), code)
  }

  /**
   * The active partner who has this code, in any case. Every click asks; those who ask at
   * the same time are answered by one query.
   */
  async findActivePartner(code: string): Promise<ActivePartner | null> {
    return await this.activePartners_.add(code)
  }

  /** The ids of all partners whom filters let through: see `readMatchingIds`. */
  @InjectManager()
  async listMatchingIds(
    filters: PartnerFilters,
    order: PartnerOrder,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readMatchingIds(sqlOf(context), filters, order)
  }

  /** The ids and names of all partners whom filters let through: see `readMatchingNames`. */
  @InjectManager()
  async listMatchingNames(
    filters: PartnerFilters,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; name: string }[]> {
    return await readMatchingNames(sqlOf(context), filters)
  }

  /** The ids of a page of the partners whom filters let through, in order. */
  @InjectManager()
  async listPartnerIds(
    filters: PartnerFilters,
    page: PartnerPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ ids: string[]; next_cursor: string | null }> {
    return await readPartnerIds(sqlOf(context), filters, page)
  }

  /** How many partners filters let through; counting ends at `most`. */
  @InjectManager()
  async countPartners(
    filters: PartnerFilters,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countPartners(sqlOf(context), filters, most)
  }

  /** A page of the partners whom filters let through, by code: see `readMatchingPage`. */
  @InjectManager()
  async listMatchingPage(
    filters: PartnerFilters,
    after: string | null,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<PartnerLine[]> {
    return await readMatchingPage(sqlOf(context), filters, after, limit)
  }

  /** How partners are called, with their parents. */
  @InjectManager()
  async listPartnerLines(
    ids: string[],
    @MedusaContext() context: Context = {},
  ): Promise<PartnerLine[]> {
    return await readPartnerLines(sqlOf(context), ids)
  }

  /** A page of what was done about a partner, the latest first. */
  @InjectManager()
  async listActivities(
    partnerId: string,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ activities: ActivityDTO[]; next_cursor: string | null }> {
    return await readActivities(sqlOf(context), partnerId, page)
  }

  /** How much was done about a partner; counting ends at `most`. */
  @InjectManager()
  async countActivities(
    partnerId: string,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countActivities(sqlOf(context), partnerId, most)
  }

  /** Whom a partner recruited, down to the third level: see `readRecruits`. */
  @InjectManager()
  async listRecruits(
    partnerId: string,
    @MedusaContext() context: Context = {},
  ): Promise<Recruits> {
    return await readRecruits(sqlOf(context), partnerId)
  }

  /** A page of the partners whom some others recruited directly, by recruiter and code. */
  @InjectManager()
  async listRecruitsOf(
    parentIds: readonly string[],
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ recruits: DirectRecruit[]; next_cursor: string | null }> {
    return await readRecruitsOf(sqlOf(context), parentIds, page)
  }

  /** The other active partners of a partner's programs: see `readPeers`. */
  @InjectManager()
  async listPeers(
    partnerId: string,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readPeers(sqlOf(context), partnerId, limit)
  }
}

/** A JSON column takes plain records only. */
function toJson(
  window: TrackingWindow | null | undefined,
): Record<string, unknown> | null | undefined {
  return window && { ...window }
}
