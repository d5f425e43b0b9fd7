import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { PORTAL_MENU, type PortalGroup } from "../../../domain/portal-entries"
import type { PortalSettings } from "../../lib/portal-types"
import { Section } from "./section"

const GROUPS = Object.keys(PORTAL_MENU) as PortalGroup[]

/** The portal's menu as partners see it, with what is hidden from them. */
export const EntriesSection = ({ settings }: { settings: PortalSettings }) => {
  const { t } = useTranslation("partner-center")
  return (
    <Section section="entries">
      <div className="grid grid-cols-1 gap-6 px-6 py-4 sm:grid-cols-3">
        {GROUPS.map((group) => (
          <section key={group} aria-label={t(`portal.groups.${group}`)}>
            <Text size="small" leading="compact" weight="plus" aria-hidden>
              {t(`portal.groups.${group}`)}
            </Text>
            <ul className="mt-2 flex flex-col gap-y-2">
              {PORTAL_MENU[group].map((entry) => (
                <li
                  key={entry}
                  className="flex min-h-6 items-center justify-between gap-x-2"
                >
                  <Text size="small" className="text-ui-fg-subtle">
                    {t(`portal.entries.${entry}.label`)}
                  </Text>
                  {settings.hidden_entries.includes(entry) && (
                    <Badge size="2xsmall">{t("portal.hidden")}</Badge>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}
