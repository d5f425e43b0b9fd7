import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"

import type { Candidate } from "../../../domain/attribution/candidates"
import type { CreditedLine } from "../../../domain/commission/entitlement-input"
import type {
  OverrideTerms,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
} from "../../../domain/terms"
import { sqlOf } from "../../../utils/sql"
import { buyersAt, candidatesAt } from "../candidates-at"
import { overridesAt } from "../overrides"
import {
  partnersAt,
  programAt,
  programsAt,
  recruitingLineAt,
  settingsAt,
} from "../terms-in-force"
import type { Buyer } from "../types"
import { PartnerRecords } from "./records"

/** What held at a moment: the dated versions decide about orders, not the tables. */
export class WithTermsInForce extends PartnerRecords {
  /** The Partner defaults that held at a moment. */
  @InjectManager()
  async getSettingsAt(
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<SettingsTerms> {
    return await settingsAt(sqlOf(context), at)
  }

  /** The state in which partners were at a moment; who did not exist yet is missing. */
  @InjectManager()
  async getPartnersAt(
    partnerIds: string[],
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<PartnerTerms[]> {
    return await partnersAt(sqlOf(context), partnerIds, at)
  }

  /** Partners who may be credited with a buyer's order, as they were at a moment. */
  @InjectManager()
  async getCandidatesAt(
    partnerIds: string[],
    at: Date,
    settings: SettingsTerms,
    buyer: Buyer,
    @MedusaContext() context: Context = {},
  ): Promise<Candidate[]> {
    return await candidatesAt(sqlOf(context), partnerIds, at, settings, buyer)
  }

  /** Which of the partners the buyer belonged to at a moment: see `buyersAt`. */
  @InjectManager()
  async getBuyersAt(
    partnerIds: string[],
    at: Date,
    buyer: Buyer,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return [...(await buyersAt(sqlOf(context), partnerIds, at, buyer))]
  }

  /**
   * A program as it was at a moment, with its default rule and those for the targets.
   * @returns null when there was no such program
   */
  @InjectManager()
  async getProgramAt(
    programId: string,
    at: Date,
    targetIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<ProgramTerms | null> {
    return await programAt(sqlOf(context), programId, at, targetIds)
  }

  /**
   * A partner's line of recruiters and the programs in which they were enrolled, as they
   * were at a moment.
   * @param targetIds only rules for these (products, tags …) and the defaults; all rules
   * when left out
   */
  @InjectManager()
  async getCreditedAt(
    partnerId: string,
    at: Date,
    targetIds?: string[],
    @MedusaContext() context: Context = {},
  ): Promise<CreditedLine> {
    const sql = sqlOf(context)
    return {
      partner_id: partnerId,
      line: await recruitingLineAt(sql, partnerId, at),
      programs: await programsAt(sql, partnerId, at, targetIds),
    }
  }

  /**
   * The overrides that held at a moment: the partners' own for the products and for any
   * program, and the global ones for the products, whoever has them.
   */
  @InjectManager()
  async getOverridesAt(
    partnerIds: string[],
    productIds: string[],
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<OverrideTerms[]> {
    return await overridesAt(sqlOf(context), partnerIds, productIds, at)
  }
}
