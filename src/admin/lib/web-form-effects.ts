import type { PartnerForm } from "./web-forms-types"

/** A sentence: its text and what stands in it. */
export interface Effect {
  key: string
  params: Record<string, string>
}

/** What becomes of those who fill a form in, sentence by sentence. */
export const effectsOf = ({
  kind,
  status,
  programs,
  parent,
  parent_partner,
  approval,
}: PartnerForm): Effect[] => {
  const partner = parent_partner?.name ?? ""
  const credit = parent === "referring" && parent_partner ? "backup" : parent
  const say = (key: string, params = {}): Effect => ({
    key: `forms.effects.${key}`,
    params,
  })
  return [
    ...(status === "inactive" ? [say("inactive")] : []),
    say(`kind.${kind}`),
    say(`parent.${kind}.${credit}`, { partner }),
    ...(kind === "enrolment"
      ? [
          programs.length > 0
            ? say("programs.chosen", {
                programs: programs.map(({ name }) => name).join(", "),
              })
            : say("programs.open"),
          say(`approval.${approval}`),
        ]
      : []),
  ]
}
