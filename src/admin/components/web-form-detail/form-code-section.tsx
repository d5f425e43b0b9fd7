import { Container, Skeleton, Text } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"

import { useFormHtml } from "../../hooks/api/web-forms"
import {
  FORM_LANGUAGES,
  toFormLanguage,
  toReactSnippet,
} from "../../lib/web-form-code"
import type { EmbeddableForm, FormLanguage } from "../../lib/web-forms-types"
import { CopyButton } from "../common/copy-button"
import { FilterSelect } from "../ledgers/filter-select"
import { SectionHeader } from "../program-detail/section-header"

/** The code that puts a form on a page: plain HTML for any, React for storefronts. */
export const FormCodeSection = ({ form }: { form: EmbeddableForm }) => {
  const { t, i18n } = useTranslation("partner-center")
  const [language, setLanguage] = useState(toFormLanguage(i18n.language))
  const { html, isError, error } = useFormHtml(form.id, language)
  const react = toReactSnippet(form, language)

  if (isError) {
    throw error
  }

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-y-2 pe-6">
        <SectionHeader
          heading={t("forms.code.heading")}
          hint={t("forms.code.hint")}
        />
        <div className="w-full pb-4 ps-6 sm:w-auto sm:py-4">
          <FilterSelect
            label={t("forms.code.language")}
            value={language}
            onChange={(chosen) => setLanguage(chosen as FormLanguage)}
            options={FORM_LANGUAGES.map((value) => ({
              value,
              label: t(`forms.code.languages.${value}`),
            }))}
          />
        </div>
      </div>
      <Part
        title={t("forms.code.html")}
        hint={t("forms.code.htmlHint")}
        action={
          html && <CopyButton text={html} label={t("forms.code.copyHtml")} />
        }
      >
        {html ? (
          <Code label={t("forms.code.html")}>{html}</Code>
        ) : (
          <Skeleton className="h-64 w-full" />
        )}
      </Part>
      <Part
        title={t("forms.code.react")}
        hint={t("forms.code.reactHint")}
        action={<CopyButton text={react} label={t("forms.code.copyReact")} />}
      >
        <Code label={t("forms.code.react")}>{react}</Code>
      </Part>
    </Container>
  )
}

interface PartProps {
  title: string
  hint: string
  action: ReactNode
  children: ReactNode
}

const Part = ({ title, hint, action, children }: PartProps) => (
  <div className="flex flex-col gap-y-3 px-6 py-4">
    <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-64">
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      </div>
      {action}
    </div>
    {children}
  </div>
)

const Code = ({ label, children }: { label: string; children: string }) => (
  <pre
    dir="ltr"
    // It scrolls: by keyboard, too.
    tabIndex={0}
    role="region"
    aria-label={label}
    className="bg-ui-bg-subtle txt-compact-small text-ui-fg-subtle focus-visible:shadow-borders-focus max-h-80 overflow-auto whitespace-pre rounded-md p-3 font-mono outline-none"
  >
    {children}
  </pre>
)
