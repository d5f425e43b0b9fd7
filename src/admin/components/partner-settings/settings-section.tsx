import { PencilSquare } from "@medusajs/icons"
import { Container, Heading, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { valueText } from "../../lib/settings-effects"
import {
  SETTINGS_SECTIONS,
  type SettingsSection as Name,
} from "../../lib/settings-sections"
import type { PartnerSettings } from "../../lib/settings-types"

interface SettingsSectionProps {
  section: Name
  settings: PartnerSettings
}

/** A group of Partner defaults: what each is set to and what it does. */
export const SettingsSection = ({
  section,
  settings,
}: SettingsSectionProps) => {
  const { t } = useTranslation("partner-center")
  const heading = t(`settings.sections.${section}`)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{heading}</Heading>
        <IconButton size="small" variant="transparent" asChild>
          <Link
            to={`edit/${section}`}
            aria-label={t("settings.edit.menu", { section: heading })}
          >
            <PencilSquare />
          </Link>
        </IconButton>
      </div>
      <dl className="divide-y">
        {SETTINGS_SECTIONS[section].map((name) => {
          const value = valueText(name, settings[name])
          return (
            <div
              key={name}
              className="text-ui-fg-subtle grid grid-cols-1 gap-x-4 gap-y-2 px-6 py-4 sm:grid-cols-[3fr_2fr] sm:items-start"
            >
              <dt>
                <Text size="small" leading="compact" weight="plus">
                  {t(`settings.fields.${name}.label`)}
                </Text>
                <Text size="small" className="mt-1 text-pretty">
                  {t(`settings.fields.${name}.description`)}
                </Text>
              </dt>
              <Text asChild size="small" leading="compact">
                <dd className="text-ui-fg-base min-w-0 break-words">
                  {t(value.key, value.params)}
                </dd>
              </Text>
            </div>
          )
        })}
      </dl>
    </Container>
  )
}
