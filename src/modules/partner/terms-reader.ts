import type { Candidate } from "../../domain/attribution/candidates"
import type { CreditedLine } from "../../domain/commission/entitlement-input"
import type {
  OverrideTerms,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
} from "../../domain/terms"
import { buyersAt, candidatesAt } from "./candidates-at"
import { overridesAt } from "./overrides"
import {
  partnersAt,
  programAt,
  programsAt,
  recruitingLineAt,
  settingsAt,
} from "./terms-in-force"
import type { TermsSource } from "./terms-source"
import type { Buyer } from "./types"

/** What an order is made of, as far as terms ask for it. */
export interface CreditedGoods {
  /** All that a rule for a line can be made for: products, tags … */
  target_ids: string[]
  product_ids: string[]
}

/** Under what terms partners are credited with an order. */
export interface CreditTerms {
  /** In the order in which the partners are named. */
  credited: CreditedLine[]
  overrides: OverrideTerms[]
}

/** What held at a moment: the dated versions decide about orders, not the tables. */
export class TermsReader {
  constructor(private readonly source: TermsSource) {}

  /** The Partner defaults that held at a moment. */
  async getSettingsAt(at: Date): Promise<SettingsTerms> {
    return await settingsAt(this.source, at)
  }

  /** The state in which partners were at a moment; who did not exist yet is missing. */
  async getPartnersAt(partnerIds: string[], at: Date): Promise<PartnerTerms[]> {
    return await partnersAt(this.source, partnerIds, at)
  }

  /** Partners who may be credited with a buyer's order, as they were at a moment. */
  async getCandidatesAt(
    partnerIds: string[],
    at: Date,
    settings: SettingsTerms,
    buyer: Buyer,
  ): Promise<Candidate[]> {
    return await candidatesAt(this.source, partnerIds, at, settings, buyer)
  }

  /** Which of the partners the buyer belonged to at a moment: see `buyersAt`. */
  async getBuyersAt(
    partnerIds: string[],
    at: Date,
    buyer: Buyer,
  ): Promise<string[]> {
    return [...(await buyersAt(this.source, partnerIds, at, buyer))]
  }

  /**
   * A program as it was at a moment, with its default rule and those for the targets.
   * @returns null when there was no such program
   */
  async getProgramAt(
    programId: string,
    at: Date,
    targetIds: string[],
  ): Promise<ProgramTerms | null> {
    return await programAt(this.source, programId, at, targetIds)
  }

  /**
   * A partner's line of recruiters and the programs in which they were enrolled, as they
   * were at a moment.
   * @param targetIds only rules for these (products, tags …) and the defaults; all rules
   * when left out
   */
  async getCreditedAt(
    partnerId: string,
    at: Date,
    targetIds?: string[],
  ): Promise<CreditedLine> {
    const [line, programs] = await Promise.all([
      recruitingLineAt(this.source, partnerId, at),
      programsAt(this.source, partnerId, at, targetIds),
    ])
    return { partner_id: partnerId, line, programs }
  }

  /**
   * Under what terms partners were credited with an order: each as {@link getCreditedAt}
   * has them, and the overrides that held: those of everybody in their lines for the
   * products and for any program, and the global ones for the products, whoever has them.
   */
  async getCreditTermsAt(
    partnerIds: string[],
    { target_ids, product_ids }: CreditedGoods,
    at: Date,
  ): Promise<CreditTerms> {
    const overridesInLines = async () => {
      const lines = await Promise.all(
        partnerIds.map((id) => recruitingLineAt(this.source, id, at)),
      )
      const inLines = lines.flat().map(({ partner_id }) => partner_id)
      return await overridesAt(
        this.source,
        [...new Set(inLines)],
        product_ids,
        at,
      )
    }
    const [credited, overrides] = await Promise.all([
      Promise.all(
        partnerIds.map((id) => this.getCreditedAt(id, at, target_ids)),
      ),
      overridesInLines(),
    ])
    return { credited, overrides }
  }
}
