import type {
  Candidate,
  WindowInForce,
} from "../../domain/attribution/candidates"
import { byPriority } from "../../domain/commission/match-rule"
import { emailIdentity } from "../../domain/email-identity"
import type { ProgramTerms, SettingsTerms } from "../../domain/terms"
import { enrolledProgramsAt, recruitingLineAt } from "./terms-in-force"
import type { TermsSource } from "./terms-source"
import type { Buyer } from "./types"

/**
 * Partners who may be credited with an order, as they were at a moment: with the tracking
 * window that held (the partner's own, else that of the first of their programs by
 * priority that has one, else the settings'), and whether they are the buyer.
 */
export async function candidatesAt(
  source: TermsSource,
  partnerIds: readonly string[],
  at: Date,
  settings: SettingsTerms,
  buyer: Buyer,
): Promise<Candidate[]> {
  // Who is credited is asked for the whole line and the programs next.
  const [lines, programs, buyers] = await Promise.all([
    Promise.all(partnerIds.map((id) => recruitingLineAt(source, id, at))),
    enrolledProgramsAt(source, partnerIds, at),
    buyersAt(source, partnerIds, at, buyer),
  ])
  const partners = lines.flatMap((line) => line.slice(0, 1))
  return partners.map((partner) => ({
    ...partner,
    window: partner.tracking_window
      ? { days: partner.tracking_window.days, set_by: "partner" }
      : inheritedWindow(programs.get(partner.partner_id) ?? [], settings),
    is_buyer: buyers.has(partner.partner_id),
  }))
}

function inheritedWindow(
  programs: readonly Omit<ProgramTerms, "rules">[],
  settings: SettingsTerms,
): WindowInForce {
  const program = byPriority(
    programs.map((each) => ({ ...each, rules: [] })),
  ).find(({ active, tracking_window }) => active && tracking_window !== null)
  return program?.tracking_window
    ? { days: program.tracking_window.days, set_by: "program" }
    : { days: settings.tracking_window_days, set_by: "settings" }
}

/**
 * Which of the partners the buyer belonged to at a moment: as their customer, or by the
 * e-mail of one who was a member then.
 */
export async function buyersAt(
  source: TermsSource,
  partnerIds: readonly string[],
  at: Date,
  { customer_id, emails }: Buyer,
): Promise<Set<string>> {
  if (partnerIds.length === 0) {
    return new Set()
  }
  const members = (await source.membersOf(partnerIds)).filter(
    ({ created_at, deleted_at }) =>
      created_at <= at && (deleted_at === null || deleted_at > at),
  )
  const identities = new Set(emails.map(emailIdentity))
  return new Set(
    members
      .filter(
        (member) =>
          (customer_id !== null && member.customer_id === customer_id) ||
          identities.has(emailIdentity(member.email)),
      )
      .map(({ partner_id }) => partner_id),
  )
}
