import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"

import { normalizePartnerCode } from "../../domain/partner-code"
import { wouldCloseCircle } from "../../domain/recruiting-line"
import type { Level, PartnerTerms, SettingsTerms } from "../../domain/terms"
import {
  type PluginOptions,
  parsePluginOptions,
} from "../../options/plugin-options"
import { lockSubject, sqlOf, transactionOf } from "../../utils/sql"
import { DEFAULT_SETTINGS, PARTNER_SETTING_ID } from "./default-settings"
import Partner from "./models/partner"
import PartnerEnrollment from "./models/partner-enrollment"
import PartnerMember from "./models/partner-member"
import PartnerProgram from "./models/partner-program"
import PartnerProgramRule from "./models/partner-program-rule"
import PartnerSetting from "./models/partner-setting"
import PartnerTermsVersion from "./models/partner-terms-version"
import { appendTerms } from "./terms-history"
import {
  activePartnerByCode,
  memberById,
  memberByLogin,
  type SignInMember,
} from "./find-member"
import {
  partnersAt,
  parentsAbove,
  programsAt,
  recruitingLineAt,
  settingsAt,
} from "./terms-in-force"
import {
  enrollmentTermsSchema,
  partnerTermsSchema,
  programTermsSchema,
  ratesSchema,
  settingsTermsSchema,
} from "./terms-schema"
import type {
  CreatePartnerInput,
  CreateProgramInput,
  PartnerDTO,
  ProgramDTO,
  RuleInput,
  SettingsDTO,
  TermsInForce,
  UpdatePartnerInput,
  UpdateProgramInput,
} from "./types"

/**
 * Who takes part and on which terms. The tables show the present; every change of
 * something that decides about money also appends a dated version, in the same
 * transaction, and only the versions decide about orders.
 */
class PartnerModuleService extends MedusaService({
  Partner,
  PartnerMember,
  PartnerProgram,
  PartnerProgramRule,
  PartnerEnrollment,
  PartnerSetting,
  PartnerTermsVersion,
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
    if (await this.isCodeTaken(input.code, context)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `code: "${input.code}" is taken, choose another one`,
      )
    }
    if (input.parent_id) {
      await this.assertPartnerExists_(input.parent_id, context)
    }
    const partner = await this.createPartners(
      {
        code: input.code.trim(),
        code_key: normalizePartnerCode(input.code),
        name: input.name,
        status: input.status,
        parent_id: input.parent_id ?? null,
      },
      context,
    )
    await this.recordPartner_(partner, validFrom, context)
    return partner
  }

  /** Whether a code belongs to somebody, in any case, deleted partners included. */
  @InjectManager()
  async isCodeTaken(
    code: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const [taken] = await this.listPartners(
      { code_key: normalizePartnerCode(code) },
      { select: ["id"], withDeleted: true, take: 1 },
      context,
    )
    return taken !== undefined
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

  /**
   * Changes a partner's name, status or parent from `validFrom` on.
   * Whoever changes a parent waits for others who do: two changes that are harmless
   * alone can close a circle together.
   * @throws MedusaError not found; invalid data for a parent that would close a circle
   */
  @InjectTransactionManager()
  async changePartner(
    partnerId: string,
    changes: UpdatePartnerInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<PartnerDTO> {
    if (changes.parent_id) {
      await lockSubject(transactionOf(context), "recruiting-line")
      await this.assertNoCircle_(partnerId, changes.parent_id, context)
    }
    const partner = await this.updatePartners(
      { id: partnerId, ...changes },
      context,
    )
    await this.recordPartner_(partner, validFrom, context)
    return partner
  }

  /** Creates a program; rules are added to it afterwards. */
  @InjectTransactionManager()
  async createProgram(
    input: CreateProgramInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<ProgramDTO> {
    const program = await this.createPartnerPrograms(input, context)
    await this.recordProgram_(program.id, validFrom, context)
    return program
  }

  /** Changes a program from `validFrom` on; orders placed before keep the old terms. */
  @InjectTransactionManager()
  async changeProgram(
    programId: string,
    changes: UpdateProgramInput,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<ProgramDTO> {
    const program = await this.updatePartnerPrograms(
      { id: programId, ...changes },
      context,
    )
    await this.recordProgram_(programId, validFrom, context)
    return program
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
    await this.retrievePartnerProgram(programId, {}, context)
    await lockSubject(transactionOf(context), `rules:${programId}`)
    const scope =
      rule.scope.type === "product"
        ? { scope: "product" as const, product_id: rule.scope.product_id }
        : { scope: "default" as const, product_id: null }
    const rates = rule.rates as unknown as Record<string, unknown>
    const [existing] = await this.listPartnerProgramRules(
      { program_id: programId, ...scope },
      { take: 1 },
      context,
    )
    const saved = existing
      ? await this.updatePartnerProgramRules(
          { id: existing.id, rates },
          context,
        )
      : await this.createPartnerProgramRules(
          { program_id: programId, ...scope, rates },
          context,
        )
    await this.recordProgram_(programId, validFrom, context)
    return saved.id
  }

  /** Takes a rule out of its program from `validFrom` on. */
  @InjectTransactionManager()
  async removeRule(
    programId: string,
    ruleId: string,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const [rule] = await this.listPartnerProgramRules(
      { id: ruleId, program_id: programId },
      { take: 1 },
      context,
    )
    if (!rule) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Rule ${ruleId} was not found in program ${programId}`,
      )
    }
    await this.softDeletePartnerProgramRules([ruleId], {}, context)
    await this.recordProgram_(programId, validFrom, context)
  }

  /**
   * Enrols a partner in a program, or ends the enrolment, from `validFrom` on.
   * Doing it twice changes nothing.
   */
  @InjectTransactionManager()
  async setEnrollment(
    partnerId: string,
    programId: string,
    status: "active" | "ended",
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.assertPartnerExists_(partnerId, context)
    await this.retrievePartnerProgram(programId, {}, context)
    await lockSubject(
      transactionOf(context),
      `enrollment:${partnerId}:${programId}`,
    )
    const [existing] = await this.listPartnerEnrollments(
      { partner_id: partnerId, program_id: programId },
      { take: 1 },
      context,
    )
    if (existing ? existing.status === status : status === "ended") {
      return
    }
    const { id } = existing
      ? await this.updatePartnerEnrollments(
          { id: existing.id, status },
          context,
        )
      : await this.createPartnerEnrollments(
          { partner_id: partnerId, program_id: programId, status },
          context,
        )
    await appendTerms(
      transactionOf(context),
      "enrollment",
      id,
      enrollmentTermsSchema.parse({
        partner_id: partnerId,
        program_id: programId,
        active: status === "active",
      }),
      validFrom,
    )
  }

  /** The Partner defaults as they are now; the documented ones when none were saved. */
  @InjectManager()
  async getSettings(
    @MedusaContext() context: Context = {},
  ): Promise<SettingsDTO> {
    const [saved] = await this.listPartnerSettings(
      { id: PARTNER_SETTING_ID },
      { take: 1 },
      context,
    )
    if (!saved) {
      return { ...DEFAULT_SETTINGS }
    }
    return {
      code_prefix: saved.code_prefix,
      credited_partner: saved.credited_partner,
      tracking_window_days: saved.tracking_window_days,
      levels: saved.levels as Level,
      payout_calculation: saved.payout_calculation,
    }
  }

  /** Saves Partner defaults; they hold for orders placed from `validFrom` on. */
  @InjectTransactionManager()
  async saveSettings(
    changes: Partial<SettingsDTO>,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<SettingsDTO> {
    await lockSubject(transactionOf(context), "settings")
    const settings = { ...(await this.getSettings(context)), ...changes }
    const row = { id: PARTNER_SETTING_ID, ...settings }
    const [saved] = await this.listPartnerSettings(
      { id: PARTNER_SETTING_ID },
      { take: 1 },
      context,
    )
    await (saved
      ? this.updatePartnerSettings(row, context)
      : this.createPartnerSettings(row, context))
    await appendTerms(
      transactionOf(context),
      "settings",
      PARTNER_SETTING_ID,
      settingsTermsSchema.parse(settings),
      validFrom,
    )
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

  /** The state in which partners were at a moment; who did not exist yet is missing. */
  @InjectManager()
  async getPartnersAt(
    partnerIds: string[],
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<PartnerTerms[]> {
    return await partnersAt(sqlOf(context), partnerIds, at)
  }

  /**
   * All that decides about an order of this sale partner that was placed at `at`:
   * settings, line of recruiters, and the programs in which the partner was enrolled.
   */
  @InjectManager()
  async getTermsInForce(
    salePartnerId: string,
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<TermsInForce> {
    const sql = sqlOf(context)
    return {
      settings: await settingsAt(sql, at),
      line: await recruitingLineAt(sql, salePartnerId, at),
      programs: await programsAt(sql, salePartnerId, at),
    }
  }

  @InjectTransactionManager()
  protected async assertPartnerExists_(
    partnerId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const [partner] = await this.listPartners(
      { id: partnerId },
      { select: ["id"], take: 1 },
      context,
    )
    if (!partner) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Partner ${partnerId} was not found`,
      )
    }
  }

  @InjectTransactionManager()
  protected async assertNoCircle_(
    partnerId: string,
    parentId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.assertPartnerExists_(parentId, context)
    const parentOf = await parentsAbove(transactionOf(context), parentId)
    if (wouldCloseCircle(partnerId, parentId, parentOf)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "parent_id: this partner was recruited by the one you are changing, " +
          "directly or further down; choose a parent outside that line",
      )
    }
  }

  @InjectTransactionManager()
  protected async recordPartner_(
    partner: PartnerDTO,
    validFrom: Date,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await appendTerms(
      transactionOf(context),
      "partner",
      partner.id,
      partnerTermsSchema.parse({
        partner_id: partner.id,
        code: partner.code,
        active: partner.status === "active",
        parent_id: partner.parent_id,
      }),
      validFrom,
    )
  }

  @InjectTransactionManager()
  protected async recordProgram_(
    programId: string,
    validFrom: Date,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const program = await this.retrievePartnerProgram(
      programId,
      { relations: ["rules"] },
      context,
    )
    await appendTerms(
      transactionOf(context),
      "program",
      programId,
      programTermsSchema.parse({
        program_id: programId,
        name: program.name,
        priority: program.priority,
        active: program.status === "active",
        rules: program.rules.map((rule) => ({
          rule_id: rule.id,
          scope:
            rule.scope === "product"
              ? { type: "product", product_id: rule.product_id }
              : { type: "default" },
          rates: ratesSchema.parse(rule.rates),
        })),
      }),
      validFrom,
    )
  }
}

export default PartnerModuleService
