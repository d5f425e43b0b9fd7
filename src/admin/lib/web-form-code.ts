import type { EmbeddableForm, FormLanguage } from "./web-forms-types"

/** In which languages the texts of a form come. */
export const FORM_LANGUAGES = [
  "en",
  "de",
] as const satisfies readonly FormLanguage[]

/** The language that a form has at first: the dashboard's, where there is a text in it. */
export const toFormLanguage = (locale: string): FormLanguage =>
  FORM_LANGUAGES.find((language) => locale.startsWith(language)) ?? "en"

const COMPONENTS = {
  enrolment: "PartnerSignUpForm",
  lead: "LeadForm",
} as const satisfies Record<EmbeddableForm["kind"], string>

/** The lines that put a form on a page of a storefront in React. */
export const toReactSnippet = (
  { id, kind }: Pick<EmbeddableForm, "id" | "kind">,
  language: FormLanguage,
): string => {
  const component = COMPONENTS[kind]
  return `import { ${component} } from "medusa-partner-portal"
import "medusa-partner-portal/portal.css"

<${component} formId="${id}" apiUrl="/api/partners" locale="${language}" />
`
}
