import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { PARTNER_SETTING_ID } from "./default-settings"
import { appendTerms } from "./terms-history"
import {
  enrollmentTermsSchema,
  partnerTermsSchema,
  programTermsSchema,
  type RuleTerms,
  settingsTermsSchema,
  type ActiveOverride,
} from "./terms-schema"
import type { PartnerDTO, ProgramDTO, SettingsDTO } from "./types"

/** Keeps a partner's present state as the one that holds from `validFrom` on. */
export async function recordPartner(
  transaction: Knex.Transaction,
  partner: PartnerDTO,
  validFrom: Date,
): Promise<void> {
  const terms = partnerTermsSchema.parse({
    partner_id: partner.id,
    code: partner.code,
    active: partner.status === "active",
    parent_id: partner.parent_id,
    tracking_window: partner.tracking_window,
  })
  await appendTerms(transaction, "partner", partner.id, terms, validFrom)
}

/** Keeps a program as the one that holds from `validFrom` on; its rules apart. */
export async function recordProgram(
  transaction: Knex.Transaction,
  program: ProgramDTO,
  validFrom: Date,
): Promise<void> {
  const terms = programTermsSchema.parse({
    program_id: program.id,
    name: program.name,
    priority: program.priority,
    active: program.status === "active",
    starts_at: program.starts_at?.toISOString() ?? null,
    ends_at: program.ends_at?.toISOString() ?? null,
    credit: program.credit,
    base: {
      before_discounts: program.base_before_discounts,
      include_tax: program.base_includes_tax,
      include_shipping: program.base_includes_shipping,
    },
    minimum_order: program.minimum_order,
    order_cap: program.order_cap,
    month_cap: program.month_cap,
    repeat: program.repeat,
    tracking_window: program.tracking_window,
  })
  await appendTerms(transaction, "program", program.id, terms, validFrom)
}

/** Keeps a rule as the one that holds, or holds no longer, from `validFrom` on. */
export async function recordRule(
  transaction: Knex.Transaction,
  rule: RuleTerms,
  validFrom: Date,
): Promise<void> {
  await appendTerms(transaction, "rule", rule.rule_id, rule, validFrom)
}

/** Keeps an override as the one that holds, or holds no longer, from `validFrom` on. */
export async function recordOverride(
  transaction: Knex.Transaction,
  override: ActiveOverride,
  validFrom: Date,
): Promise<void> {
  await appendTerms(
    transaction,
    "override",
    override.override_id,
    override,
    validFrom,
  )
}

/** Keeps an enrolment as it is from `validFrom` on. */
export async function recordEnrollment(
  transaction: Knex.Transaction,
  enrollment: {
    id: string
    partner_id: string
    program_id: string
    active: boolean
  },
  validFrom: Date,
): Promise<void> {
  const { id, ...terms } = enrollment
  await appendTerms(
    transaction,
    "enrollment",
    id,
    enrollmentTermsSchema.parse(terms),
    validFrom,
  )
}

/** Keeps the Partner defaults as they are from `validFrom` on. */
export async function recordSettings(
  transaction: Knex.Transaction,
  settings: SettingsDTO,
  validFrom: Date,
): Promise<void> {
  await appendTerms(
    transaction,
    "settings",
    PARTNER_SETTING_ID,
    settingsTermsSchema.parse(settings),
    validFrom,
  )
}
