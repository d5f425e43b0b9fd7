import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"

import type { FormKind } from "../../../domain/partner-form"
import type { Verdict } from "../../../domain/partner-status"
import { lockSubject, sqlOf, transactionOf } from "../../../utils/sql"
import {
  AGREEMENT_VERSIONS,
  agreementInForce,
  countAcceptances,
  insertAcceptance,
  markWithdrawn,
  type NewAcceptance,
  nextVersion,
  withdrawVersion,
} from "../agreements"
import { recordPartner } from "../record-terms"
import { lockTerms } from "../terms-history"
import {
  mayReapply,
  readApplicationsBetween,
  statusAfter,
} from "../applications"
import type {
  AgreementDTO,
  ApplicationState,
  FormDTO,
  NewAgreement,
  ReapplicationInput,
} from "../types"
import { WithPartners } from "./partners"

/** Those who want to become partners: forms, decisions, and the terms they accept. */
export class WithApplications extends WithPartners {
  /**
   * A form that takes something now.
   * @param kind any kind when left out
   * @returns null for one that is closed, of another kind, or does not exist
   */
  async findOpenForm(id: string, kind?: FormKind): Promise<FormDTO | null> {
    const [form] = await this.listPartnerForms(
      { id, status: "active", ...(kind ? { kind } : {}) },
      { take: 1 },
    )
    return form ?? null
  }

  /**
   * Approves or rejects an application; who is approved takes part from `validFrom` on
   * and is enrolled in the programs. Of two who decide at once the second is refused.
   * @param reason what the applicant is told when they are rejected
   * @returns the state before, and the programs in which they were not enrolled yet
   * @throws MedusaError not found; not allowed where there is nothing to decide
   */
  @InjectTransactionManager()
  async decideApplication(
    partnerId: string,
    verdict: Verdict,
    { reason, program_ids = [] }: { reason?: string; program_ids?: string[] },
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<{ before: ApplicationState; enrolled: string[] }> {
    const transaction = transactionOf(context)
    await lockTerms(transaction, partnerId)
    const { status, decided_at, rejection_reason } = await this.retrievePartner(
      partnerId,
      {},
      context,
    )
    const before = { status, decided_at, rejection_reason }
    const after = statusAfter(status, verdict)
    const partner = await this.updatePartners(
      {
        id: partnerId,
        status: after,
        decided_at: validFrom,
        rejection_reason: verdict === "rejected" ? (reason ?? null) : null,
      },
      context,
    )
    await recordPartner(transaction, partner, validFrom)
    const enrolled: string[] = []
    for (const programId of new Set(program_ids)) {
      if (
        await this.setEnrollment(
          partnerId,
          programId,
          "active",
          validFrom,
          context,
        )
      ) {
        enrolled.push(programId)
      }
    }
    return { before, enrolled }
  }

  /**
   * Puts the state before a decision back, as one more version, for a workflow that
   * failed afterwards.
   */
  @InjectTransactionManager()
  async takeDecisionBack(
    partnerId: string,
    { before, enrolled }: { before: ApplicationState; enrolled: string[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    const now = new Date()
    await lockTerms(transaction, partnerId)
    const partner = await this.updatePartners(
      {
        ...before,
        id: partnerId,
        decided_at: before.decided_at && new Date(before.decided_at),
      },
      context,
    )
    await recordPartner(transaction, partner, now)
    for (const programId of enrolled) {
      await this.setEnrollment(partnerId, programId, "ended", now, context)
    }
  }

  /**
   * Takes the application of somebody who was rejected up again; it waits for the store.
   * @returns false where the partner is not rejected (any more), or has applied again
   * lately
   */
  @InjectTransactionManager()
  async reapply(
    partnerId: string,
    { message }: ReapplicationInput,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    await lockTerms(transactionOf(context), partnerId)
    const { status, reapplied_at } = await this.retrievePartner(
      partnerId,
      {},
      context,
    )
    if (!mayReapply(status, reapplied_at, new Date())) {
      return false
    }
    await this.updatePartners(
      {
        id: partnerId,
        status: "applied",
        reapplied_at: new Date(),
        reapplication_message: message,
      },
      context,
    )
    return true
  }

  /** Applications of a span of time, by partner: see `readApplicationsBetween`. */
  @InjectManager()
  async listApplicationsBetween(
    range: { from: Date; until: Date },
    after: string,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readApplicationsBetween(sqlOf(context), range, after, limit)
  }

  /** The terms and conditions that are in force; null: there are none. */
  @InjectManager()
  async getAgreement(
    @MedusaContext() context: Context = {},
  ): Promise<AgreementDTO | null> {
    return await agreementInForce(sqlOf(context))
  }

  /** Publishes terms and conditions: the next version, in force from now on. */
  @InjectTransactionManager()
  async publishAgreement(
    agreement: NewAgreement,
    @MedusaContext() context: Context = {},
  ): Promise<AgreementDTO> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, AGREEMENT_VERSIONS)
    return await this.createPartnerAgreements(
      {
        ...agreement,
        version: await nextVersion(transaction),
        published_at: new Date(),
      },
      context,
    )
  }

  /**
   * Withdraws the terms and conditions that are in force: see `withdrawVersion`.
   * @throws MedusaError not allowed for another version
   */
  @InjectTransactionManager()
  async withdrawAgreement(
    id: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, AGREEMENT_VERSIONS)
    await withdrawVersion(transaction, id)
  }

  /** Takes a withdrawal back, for a workflow that failed afterwards. */
  @InjectManager()
  async takeWithdrawalBack(
    id: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await markWithdrawn(sqlOf(context), id, null)
  }

  /** Keeps that a partner accepted a version: see `insertAcceptance`. */
  @InjectManager()
  async acceptAgreement(
    acceptance: NewAcceptance,
    @MedusaContext() context: Context = {},
  ): Promise<string | null> {
    return await insertAcceptance(sqlOf(context), acceptance)
  }

  /** How many partners have accepted versions: see `countAcceptances`. */
  @InjectManager()
  async countAgreementAcceptances(
    agreementIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, number>> {
    return await countAcceptances(sqlOf(context), agreementIds)
  }
}
