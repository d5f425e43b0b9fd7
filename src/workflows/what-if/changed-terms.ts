import type {
  CreditedLine,
  EntitlementInput,
} from "../../domain/commission/entitlement-input"
import type {
  CommissionRule,
  ProgramTerms,
  SettingsTerms,
} from "../../domain/terms"

/** What is supposed of a program; what is left out stays as it was. */
export interface SupposedProgram extends Partial<
  Omit<ProgramTerms, "program_id" | "version" | "rules" | "tracking_window">
> {
  program_id: string
  /** In place of all of its rules. */
  rules?: CommissionRule[]
}

/** What is supposed of the Partner defaults; what is left out stays as it was. */
export type SupposedSettings = Partial<
  Omit<SettingsTerms, "version" | "hold_days" | "hold_from">
>

export interface Supposition {
  settings: SupposedSettings
  programs: SupposedProgram[]
}

/** The settings by which it is decided who is credited. */
const ATTRIBUTION_SETTINGS: readonly (keyof SupposedSettings)[] = [
  "credited_partner",
  "tracking_window_days",
  "tracking_method",
  "use_ip_address",
  "preferred_source",
  "self_referral",
]

/** Whether orders could be credited to others under a supposition. */
export function changesAttribution({ settings }: Supposition): boolean {
  return ATTRIBUTION_SETTINGS.some((name) => settings[name] !== undefined)
}

/** The terms of an order as if the supposition had held. */
export function underSupposition<
  Terms extends Pick<EntitlementInput, "sale" | "lead">,
>(terms: Terms, { programs }: Supposition): Terms {
  const change = (credited: CreditedLine | null) =>
    credited && {
      ...credited,
      programs: credited.programs.map((program) => ({
        ...program,
        ...programs.find(({ program_id }) => program_id === program.program_id),
      })),
    }
  return { ...terms, sale: change(terms.sale), lead: change(terms.lead) }
}
