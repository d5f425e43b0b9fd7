import { InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { effectsOf, type TextOf } from "../../lib/settings-effects"
import { hintsFor } from "../../lib/settings-hints"
import {
  SETTINGS_SECTIONS,
  type SettingsSection,
} from "../../lib/settings-sections"
import type { PartnerSettings } from "../../lib/settings-types"

/** The sections whose settings are not about orders. */
const AT_ONCE: readonly SettingsSection[] = ["links", "notifications"]

interface EffectSummaryProps {
  section: SettingsSection
  before: PartnerSettings
  after: PartnerSettings
}

/** What saving would change, in words, and what it would not. */
export const EffectSummary = ({
  section,
  before,
  after,
}: EffectSummaryProps) => {
  const { t } = useTranslation("partner-center")
  const say = ({ key, params }: TextOf) => t(key, params)
  const effects = effectsOf(before, after)
  const promise = AT_ONCE.includes(section) ? "promiseNow" : "promise"
  return (
    <section
      aria-label={t("settings.summary.heading")}
      aria-live="polite"
      className="flex flex-col gap-y-3"
    >
      <Text size="small" leading="compact" weight="plus" aria-hidden>
        {t("settings.summary.heading")}
      </Text>
      {effects.length > 0 ? (
        <ul className="flex flex-col gap-y-3">
          {effects.map(({ name, from, to, sentence }) => (
            <li key={name}>
              <Text size="small" weight="plus" className="break-words">
                {t("settings.summary.change", {
                  label: t(`settings.fields.${name}.label`),
                  from: say(from),
                  to: say(to),
                })}
              </Text>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {say(sentence)}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.summary.none")}
        </Text>
      )}
      {hintsFor(after, SETTINGS_SECTIONS[section]).map((hint) => (
        <InlineTip
          key={hint}
          variant="warning"
          label={t("settings.summary.mind")}
        >
          {t(`settings.hints.${hint}`)}
        </InlineTip>
      ))}
      <InlineTip label={t("settings.summary.kept")}>
        {t(`settings.summary.${promise}`)}
      </InlineTip>
    </section>
  )
}
