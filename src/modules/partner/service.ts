import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  removeUndefined,
} from "@medusajs/framework/utils"

import type { FormKind } from "../../domain/partner-form"
import { normalizePartnerCode } from "../../domain/partner-code"
import type { Verdict } from "../../domain/partner-status"
import type { Candidate } from "../../domain/attribution/candidates"
import type { CreditedLine } from "../../domain/commission/entitlement-input"
import type {
  OverrideTerms,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
  TrackingWindow,
} from "../../domain/terms"
import {
  type PluginOptions,
  parsePluginOptions,
} from "../../options/plugin-options"
import { lockSubject, sqlOf, transactionOf } from "../../utils/sql"
import {
  AGREEMENT_VERSIONS,
  agreementInForce,
  countAcceptances,
  insertAcceptance,
  markWithdrawn,
  type NewAcceptance,
  nextVersion,
  withdrawVersion,
} from "./agreements"
import { buyersAt, candidatesAt } from "./candidates-at"
import { PARTNER_SETTING_ID } from "./default-settings"
import {
  countEnrolled,
  type EnrollmentStatus,
  writeEnrollment,
} from "./enrollment-store"
import {
  activePartnerByCode,
  memberById,
  memberByLogin,
  type SignInMember,
} from "./find-member"
import { assertOtherOwner, lockMember } from "./member-changes"
import {
  hasEnoughResets,
  type NewMemberToken,
  type OpenMemberToken,
  openToken,
  reopenTokens,
  useUpTokens,
  writeToken,
} from "./member-tokens"
import Partner from "./models/partner"
import PartnerActivity from "./models/partner-activity"
import PartnerAgreement from "./models/partner-agreement"
import PartnerAgreementAcceptance from "./models/partner-agreement-acceptance"
import PartnerEnrollment from "./models/partner-enrollment"
import PartnerForm from "./models/partner-form"
import PartnerMember from "./models/partner-member"
import PartnerMemberToken from "./models/partner-member-token"
import PartnerOverride from "./models/partner-override"
import PartnerPortalSetting from "./models/partner-portal-setting"
import PartnerPortalVisit from "./models/partner-portal-visit"
import PartnerProgram from "./models/partner-program"
import PartnerProgramRule from "./models/partner-program-rule"
import PartnerSetting from "./models/partner-setting"
import PartnerTermsVersion from "./models/partner-terms-version"
import { deleteOverride, overridesAt, upsertOverride } from "./overrides"
import {
  readMatchingIds,
  readMatchingPage,
  readPartnerLines,
} from "./matching-partners"
import {
  assertCodeFree,
  assertNoCircle,
  assertPartnerExists,
  isCodePublic,
  isCodeTaken,
} from "./partner-guards"
import {
  readPortalSettings,
  writePortalSettings,
} from "./portal-settings-store"
import {
  type RedeemedVisit,
  redeemVisit,
  visitUnderWay,
  writeVisit,
} from "./portal-visits"
import {
  changedPriorities,
  lastPriority,
  programsByPriority,
} from "./program-order"
import { assertEndsAfterStart, NEW_PROGRAM, toProgramRow } from "./program-row"
import { deleteRule, upsertRule } from "./program-rules"
import {
  recordEnrollment,
  recordOverride,
  recordPartner,
  recordProgram,
  recordRule,
  recordSettings,
} from "./record-terms"
import { readPeers, readRecruits } from "./recruits"
import { readSettings, writeSettings } from "./settings-store"
import {
  type NewsFlag,
  readToldPartners,
  type ToldPartner,
} from "./told-partners"
import {
  partnersAt,
  programAt,
  programsAt,
  recruitingLineAt,
  settingsAt,
} from "./terms-in-force"
import { lockTerms } from "./terms-history"
import {
  assertSwitchable,
  mayReapply,
  readApplicationsBetween,
  statusAfter,
  toApplicationRow,
} from "./applications"
import type {
  AgreementDTO,
  ApplicationState,
  Buyer,
  CreatePartnerInput,
  CreateProgramInput,
  FormDTO,
  NewAgreement,
  OverrideInput,
  PartnerDTO,
  PartnerFilters,
  PartnerLine,
  PartnerMemberDTO,
  PartnerOrder,
  PortalSettingsDTO,
  PortalVisitDTO,
  ProgramDTO,
  ReapplicationInput,
  Recruits,
  RuleInput,
  SettingsDTO,
  UpdateMemberInput,
  UpdatePartnerInput,
  UpdateProgramInput,
} from "./types"

/**
 * Who takes part and on which terms. The tables show the present; every change of
 * something that decides about money also appends a dated version, in the same
 * transaction, and only the versions decide about orders. Whoever changes something
 * locks its terms first and reads then, so that no version forgets another's change.
 */
class PartnerModuleService extends MedusaService({
  Partner,
  PartnerMember,
  PartnerMemberToken,
  PartnerProgram,
  PartnerProgramRule,
  PartnerEnrollment,
  PartnerOverride,
  PartnerSetting,
  PartnerTermsVersion,
  PartnerActivity,
  PartnerPortalSetting,
  PartnerPortalVisit,
  PartnerForm,
  PartnerAgreement,
  PartnerAgreementAcceptance,
}) {
  protected readonly options_: PluginOptions

  constructor(container: Record<string, unknown>, options: unknown) {
    super(container, options)
    this.options_ = parsePluginOptions(options)
  }

  /** The plugin's options, for code that Medusa gives none (subscribers, workflows). */
  async getOptions(): Promise<PluginOptions> {
    return this.options_
  }

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

  /** The active partner who has this code, in any case. One query: every click asks. */
  @InjectManager()
  async findActivePartner(
    code: string,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; code: string } | null> {
    return await activePartnerByCode(sqlOf(context), code)
  }

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
   * The member for whom a name stands at sign-in: the owner of the partner with this
   * code, or the member with this e-mail.
   */
  @InjectManager()
  async findSignInMember(
    login: string,
    @MedusaContext() context: Context = {},
  ): Promise<SignInMember | null> {
    return await memberByLogin(sqlOf(context), login)
  }

  /** A member with their partner's state, for every request of the portal. */
  @InjectManager()
  async findMember(
    memberId: string,
    @MedusaContext() context: Context = {},
  ): Promise<SignInMember | null> {
    return await memberById(sqlOf(context), memberId)
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

  /** Whom a partner recruited, down to the third level: see `readRecruits`. */
  @InjectManager()
  async listRecruits(
    partnerId: string,
    @MedusaContext() context: Context = {},
  ): Promise<Recruits> {
    return await readRecruits(sqlOf(context), partnerId)
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

  /** The Partner defaults as they are now; the documented ones when none were saved. */
  @InjectManager()
  async getSettings(
    @MedusaContext() context: Context = {},
  ): Promise<SettingsDTO> {
    return await readSettings(sqlOf(context))
  }

  /** Saves Partner defaults; they hold for orders placed from `validFrom` on. */
  @InjectTransactionManager()
  async saveSettings(
    changes: Partial<SettingsDTO>,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<SettingsDTO> {
    const transaction = transactionOf(context)
    await lockTerms(transaction, PARTNER_SETTING_ID)
    const settings = { ...(await readSettings(transaction)), ...changes }
    await writeSettings(transaction, settings)
    await recordSettings(transaction, settings, validFrom)
    return settings
  }

  /** The Partner defaults that held at a moment. */
  @InjectManager()
  async getSettingsAt(
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<SettingsTerms> {
    return await settingsAt(sqlOf(context), at)
  }

  /**
   * Whom to tell of leads, sales or payments: see `readToldPartners`.
   * @returns by partner; nobody while the Partner defaults say so
   */
  @InjectManager()
  async getToldPartners(
    partnerIds: string[],
    flag: NewsFlag,
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, ToldPartner>> {
    const { skip_notifications } = await readSettings(sqlOf(context))
    const told = skip_notifications
      ? []
      : await readToldPartners(sqlOf(context), partnerIds, flag)
    return new Map(told.map((each) => [each.partner_id, each]))
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

  /** How the portal looks and what it shows; the defaults when nothing was saved. */
  @InjectManager()
  async getPortalSettings(
    @MedusaContext() context: Context = {},
  ): Promise<PortalSettingsDTO> {
    return await readPortalSettings(sqlOf(context))
  }

  /** Saves some of the portal's settings; the others stay. */
  @InjectTransactionManager()
  async savePortalSettings(
    changes: Partial<PortalSettingsDTO>,
    @MedusaContext() context: Context = {},
  ): Promise<PortalSettingsDTO> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, "portal-settings")
    const settings = { ...(await readPortalSettings(transaction)), ...changes }
    await writePortalSettings(transaction, settings)
    return settings
  }

  /**
   * Lets one of Medusa's users look at the portal as a partner sees it.
   * @returns the visit's id and the code that opens it, once and within a minute
   * @throws MedusaError not found for an unknown partner
   */
  @InjectTransactionManager()
  async createPortalVisit(
    partnerId: string,
    userId: string,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; code: string }> {
    const transaction = transactionOf(context)
    await assertPartnerExists(transaction, partnerId)
    return await writeVisit(transaction, {
      partner_id: partnerId,
      user_id: userId,
    })
  }

  /** Opens the visit that a code stands for: see `redeemVisit`. */
  @InjectTransactionManager()
  async redeemPortalVisit(
    code: string,
    @MedusaContext() context: Context = {},
  ): Promise<RedeemedVisit | null> {
    return await redeemVisit(transactionOf(context), code)
  }

  /** A visit while it lasts, for every request of the portal. */
  @InjectManager()
  async findPortalVisit(
    visitId: string,
    @MedusaContext() context: Context = {},
  ): Promise<PortalVisitDTO | null> {
    return await visitUnderWay(sqlOf(context), visitId)
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

  /**
   * Changes a member's name or role.
   * Whoever changes members of a partner waits for others who do: two owners who give
   * their role up at the same time would leave nobody.
   * @throws MedusaError not found; not allowed when the only owner would be none
   */
  @InjectTransactionManager()
  async changeMember(
    partnerId: string,
    memberId: string,
    changes: UpdateMemberInput,
    @MedusaContext() context: Context = {},
  ): Promise<PartnerMemberDTO> {
    const transaction = transactionOf(context)
    const { role } = await lockMember(transaction, partnerId, memberId)
    if (role === "owner" && changes.role && changes.role !== "owner") {
      await assertOtherOwner(transaction, partnerId, memberId)
    }
    return await this.updatePartnerMembers(
      removeUndefined({ ...changes, id: memberId }),
      context,
    )
  }

  /**
   * Takes a member out; their sessions end with the next request.
   * @throws MedusaError not found; not allowed for the only owner
   */
  @InjectTransactionManager()
  async removeMember(
    partnerId: string,
    memberId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    const { role } = await lockMember(transaction, partnerId, memberId)
    if (role === "owner") {
      await assertOtherOwner(transaction, partnerId, memberId)
    }
    await this.softDeletePartnerMembers([memberId], {}, context)
  }

  /** Notes that a member can sign in, unless it was noted before. */
  @InjectManager()
  async noteJoined(
    memberId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await sqlOf(context)("partner_member")
      .where({ id: memberId, joined_at: null })
      .update({ joined_at: new Date() })
  }

  /** Keeps what was sent to a member's mailbox: see `PartnerMemberToken`. */
  @InjectManager()
  async keepMemberToken(
    token: NewMemberToken,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; expires_at: Date }> {
    return await writeToken(sqlOf(context), token)
  }

  /** Whether a member was sent enough mails to reset the password for now. */
  @InjectManager()
  async hasEnoughResets(
    memberId: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return await hasEnoughResets(sqlOf(context), memberId)
  }

  /** The token that may be used now, by its hash. */
  @InjectManager()
  async findMemberToken(
    tokenHash: string,
    @MedusaContext() context: Context = {},
  ): Promise<OpenMemberToken | null> {
    return await openToken(sqlOf(context), tokenHash)
  }

  /**
   * Uses a token up, with all others of its member: of several requests at the same time
   * one succeeds.
   * @returns the ids of those that were used up; none when it had been used before
   */
  @InjectTransactionManager()
  async useMemberToken(
    { id, member_id }: OpenMemberToken,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, `member-tokens:${member_id}`)
    return await useUpTokens(transaction, member_id, id)
  }

  /** Makes tokens usable again, after what they were used for has failed. */
  @InjectManager()
  async reopenMemberTokens(
    tokenIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await reopenTokens(sqlOf(context), tokenIds)
  }
}

/** A JSON column takes plain records only. */
function toJson(
  window: TrackingWindow | null | undefined,
): Record<string, unknown> | null | undefined {
  return window && { ...window }
}

export default PartnerModuleService
