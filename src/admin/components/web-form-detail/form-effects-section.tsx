import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { effectsOf } from "../../lib/web-form-effects"
import type { PartnerForm } from "../../lib/web-forms-types"
import { SectionHeader } from "../program-detail/section-header"

/** What becomes of those who fill a form in, in plain words. */
export const FormEffectsSection = ({ form }: { form: PartnerForm }) => {
  const { t } = useTranslation("partner-center")
  return (
    <Container className="divide-y p-0">
      <SectionHeader heading={t("forms.effects.heading")} />
      <ul className="text-ui-fg-subtle flex list-disc flex-col gap-y-2 px-6 py-4 ps-10">
        {effectsOf(form).map(({ key, params }) => (
          <li key={key}>
            <Text size="small" className="break-words">
              {t(key, params)}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  )
}
