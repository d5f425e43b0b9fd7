import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"

import type { KeysetPage } from "../../../utils/keyset"
import { lockSubject, sqlOf, transactionOf } from "../../../utils/sql"
import {
  countEnrolledIn,
  type EnrolledPartner,
  readEnrolled,
} from "../enrolled-partners"
import {
  countEnrolled,
  type EnrollmentStatus,
  writeEnrollment,
} from "../enrollment-store"
import { deleteOverride, upsertOverride } from "../overrides"
import { assertPartnerExists } from "../partner-guards"
import {
  changedPriorities,
  lastPriority,
  programsByPriority,
} from "../program-order"
import { assertEndsAfterStart, NEW_PROGRAM, toProgramRow } from "../program-row"
import { deleteRule, upsertRule } from "../program-rules"
import {
  recordEnrollment,
  recordOverride,
  recordProgram,
  recordRule,
} from "../record-terms"
import { lockTerms } from "../terms-history"
import type {
  CreateProgramInput,
  OverrideInput,
  ProgramDTO,
  RuleInput,
  UpdateProgramInput,
} from "../types"
import { WithSettings } from "./settings"

/** Programs with their rules, who is enrolled in them, and partners' own rates. */
export class WithPrograms extends WithSettings {
  /** Whether anybody may apply for a program now: it is active, open and has not ended. */
  @InjectManager()
  async isOpenForApplications(
    programId: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const [program] = await this.listPartnerPrograms(
      {
        id: programId,
        status: "active",
        access: "open",
        $or: [{ ends_at: null }, { ends_at: { $gt: new Date() } }],
      },
      { select: ["id"], take: 1 },
      context,
    )
    return program !== undefined
  }

  /**
   * Creates a program; rules are added to it afterwards. One without a priority comes
   * behind all others: whoever needs to know which is the last waits for those who order.
   * @throws MedusaError invalid data for an end that is not after the start
   */
  @InjectTransactionManager()
  async createProgram(
    input: CreateProgramInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<ProgramDTO> {
    const transaction = transactionOf(context)
    let { priority } = input
    if (priority === undefined) {
      await lockSubject(transaction, "program-order")
      priority = await lastPriority(transaction)
    }
    const program = await this.createPartnerPrograms(
      { ...NEW_PROGRAM, ...toProgramRow({ ...input, priority }) },
      context,
    )
    assertEndsAfterStart(program)
    await recordProgram(transaction, program, validFrom)
    return program
  }

  /**
   * Changes a program from `validFrom` on; orders placed before keep the old terms.
   * @throws MedusaError not found; invalid data for an end that is not after the start
   */
  @InjectTransactionManager()
  async changeProgram(
    programId: string,
    changes: UpdateProgramInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<ProgramDTO> {
    const transaction = transactionOf(context)
    await lockTerms(transaction, programId)
    const program = await this.updatePartnerPrograms(
      { id: programId, ...toProgramRow(changes) },
      context,
    )
    assertEndsAfterStart(program)
    await recordProgram(transaction, program, validFrom)
    return program
  }

  /**
   * Gives programs the priorities 1, 2, 3 … in the order of their ids from `validFrom`
   * on; those that are not named follow as they stood.
   * Whoever orders waits for others who do, and the terms are locked in order of their
   * ids, so that two who order cannot wait for each other.
   * @throws MedusaError not found for a program that does not exist
   */
  @InjectTransactionManager()
  async orderPrograms(
    programIds: string[],
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, "program-order")
    const ids = (await programsByPriority(transaction)).map(({ id }) => id)
    for (const id of ids.sort()) {
      await lockTerms(transaction, id)
    }
    const programs = await programsByPriority(transaction)
    const changed = changedPriorities(programs, programIds)
    if (changed.length === 0) {
      return
    }
    for (const program of await this.updatePartnerPrograms(changed, context)) {
      await recordProgram(transaction, program, validFrom)
    }
  }

  /** How many partners are enrolled in programs now; one without any is missing. */
  @InjectManager()
  async countEnrolledPartners(
    programIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, number>> {
    return await countEnrolled(sqlOf(context), programIds)
  }

  /** A page of the partners who take part in a program now, the first to come first. */
  @InjectManager()
  async listEnrolledPartners(
    programId: string,
    page: KeysetPage,
    @MedusaContext() context: Context = {},
  ): Promise<{ enrolled: EnrolledPartner[]; next_cursor: string | null }> {
    return await readEnrolled(sqlOf(context), programId, page)
  }

  /** How many partners take part in a program now; counting ends at `most`. */
  @InjectManager()
  async countEnrolledIn(
    programId: string,
    most: number | null = null,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    return await countEnrolledIn(sqlOf(context), programId, most)
  }

  /**
   * Adds a rule to a program, or replaces the one that stands for the same scope.
   * @returns the rule's id
   */
  @InjectTransactionManager()
  async saveRule(
    programId: string,
    rule: RuleInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const transaction = transactionOf(context)
    await this.retrievePartnerProgram(programId, {}, context)
    const saved = await upsertRule(transaction, programId, rule)
    await recordRule(transaction, saved, validFrom)
    return saved.rule_id
  }

  /** Takes a rule out of its program from `validFrom` on. */
  @InjectTransactionManager()
  async removeRule(
    programId: string,
    ruleId: string,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    const rule = await deleteRule(transaction, programId, ruleId)
    await recordRule(transaction, rule, validFrom)
  }

  /**
   * Enrols a partner in a program, or ends the enrolment, from `validFrom` on.
   * Doing it twice changes nothing.
   * @returns whether it was different before
   */
  @InjectTransactionManager()
  async setEnrollment(
    partnerId: string,
    programId: string,
    status: EnrollmentStatus,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const transaction = transactionOf(context)
    await assertPartnerExists(transaction, partnerId)
    await this.retrievePartnerProgram(programId, {}, context)
    const id = await writeEnrollment(transaction, partnerId, programId, status)
    if (id) {
      await recordEnrollment(
        transaction,
        {
          id,
          partner_id: partnerId,
          program_id: programId,
          active: status === "active",
        },
        validFrom,
      )
    }
    return id !== null
  }

  /**
   * Gives a partner rates of their own, or replaces those for the same target.
   * @returns the override's id
   */
  @InjectTransactionManager()
  async saveOverride(
    partnerId: string,
    override: OverrideInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const transaction = transactionOf(context)
    await assertPartnerExists(transaction, partnerId)
    const saved = await upsertOverride(transaction, partnerId, override)
    await recordOverride(transaction, saved, validFrom)
    return saved.override_id
  }

  /** Takes rates of a partner's own back from `validFrom` on. */
  @InjectTransactionManager()
  async removeOverride(
    partnerId: string,
    overrideId: string,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    const override = await deleteOverride(transaction, partnerId, overrideId)
    await recordOverride(transaction, override, validFrom)
  }
}
