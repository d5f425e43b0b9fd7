import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"

import type { Candidate } from "../../../domain/attribution/candidates"
import type { CreditedLine } from "../../../domain/commission/entitlement-input"
import type {
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
} from "../../../domain/terms"
import { sqlOf } from "../../../utils/sql"
import {
  type CreditedGoods,
  type CreditTerms,
  TermsReader,
} from "../terms-reader"
import { termsSource } from "../terms-source"
import type { Buyer } from "../types"
import { PartnerRecords } from "./records"

/** What held at a moment: see `TermsReader`. */
export class WithTermsInForce extends PartnerRecords {
  /**
   * A reader for many orders at once: what they ask at the same time is read in one
   * query. For a short while only, as it holds no transaction.
   */
  @InjectManager()
  async readTermsTogether(
    @MedusaContext() context: Context = {},
  ): Promise<TermsReader> {
    return termsOf(context)
  }

  /** The Partner defaults that held at a moment. */
  @InjectManager()
  async getSettingsAt(
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<SettingsTerms> {
    return await termsOf(context).getSettingsAt(at)
  }

  /** The state in which partners were at a moment; who did not exist yet is missing. */
  @InjectManager()
  async getPartnersAt(
    partnerIds: string[],
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<PartnerTerms[]> {
    return await termsOf(context).getPartnersAt(partnerIds, at)
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
    return await termsOf(context).getCandidatesAt(
      partnerIds,
      at,
      settings,
      buyer,
    )
  }

  /** Which of the partners the buyer belonged to at a moment. */
  @InjectManager()
  async getBuyersAt(
    partnerIds: string[],
    at: Date,
    buyer: Buyer,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await termsOf(context).getBuyersAt(partnerIds, at, buyer)
  }

  /** A program as it was at a moment, with its default rule and those for the targets. */
  @InjectManager()
  async getProgramAt(
    programId: string,
    at: Date,
    targetIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<ProgramTerms | null> {
    return await termsOf(context).getProgramAt(programId, at, targetIds)
  }

  /** A partner's line of recruiters and their programs, as they were at a moment. */
  @InjectManager()
  async getCreditedAt(
    partnerId: string,
    at: Date,
    targetIds?: string[],
    @MedusaContext() context: Context = {},
  ): Promise<CreditedLine> {
    return await termsOf(context).getCreditedAt(partnerId, at, targetIds)
  }

  /** Under what terms partners were credited with an order at a moment. */
  @InjectManager()
  async getCreditTermsAt(
    partnerIds: string[],
    goods: CreditedGoods,
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<CreditTerms> {
    return await termsOf(context).getCreditTermsAt(partnerIds, goods, at)
  }
}

function termsOf(context: Context): TermsReader {
  return new TermsReader(termsSource(sqlOf(context)))
}
