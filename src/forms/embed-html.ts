import Mustache from "mustache"

import type { FormKind } from "../domain/partner-form"
import type { EmailLanguage } from "../emails/catalogue"
import type { ShownField } from "./catalogue"
import { formTexts } from "./form-texts"

interface EmbeddedForm {
  kind: FormKind
  /** Where it is posted to. */
  action: string
  /** The terms and conditions that must be accepted; null: none. */
  agreement: { id: string; title: string; url: string } | null
  language: EmailLanguage
}

interface Field {
  name: ShownField
  type: "text" | "email" | "url" | "tel" | "textarea"
  autocomplete: string
  required?: true
}

const FIELDS: Record<FormKind, readonly Field[]> = {
  enrolment: [
    {
      name: "name",
      type: "text",
      autocomplete: "organization",
      required: true,
    },
    { name: "email", type: "email", autocomplete: "email", required: true },
    { name: "first_name", type: "text", autocomplete: "given-name" },
    { name: "last_name", type: "text", autocomplete: "family-name" },
    { name: "website", type: "text", autocomplete: "url" },
    { name: "phone", type: "tel", autocomplete: "tel" },
    { name: "message", type: "textarea", autocomplete: "off" },
  ],
  lead: [
    { name: "email", type: "email", autocomplete: "email", required: true },
  ],
}

const TEMPLATE = `<form method="post" action="{{action}}" lang="{{language}}" accept-charset="utf-8">
{{#fields}}
  <p>
    <label for="{{id}}">{{label}}</label><br>
    {{#is_text}}
    <textarea id="{{id}}" name="{{name}}" rows="5" maxlength="2000"></textarea>
    {{/is_text}}
    {{^is_text}}
    <input id="{{id}}" name="{{name}}" type="{{type}}" autocomplete="{{autocomplete}}"{{#required}} required{{/required}}>
    {{/is_text}}
  </p>
{{/fields}}
{{#agreement}}
  <p>
    <input id="{{check_id}}" name="accepted_agreement_id" type="checkbox" value="{{id}}" required>
    <label for="{{check_id}}">{{accept.before}}<a href="{{url}}" target="_blank" rel="noopener">{{title}}</a>{{accept.after}}</label>
  </p>
{{/agreement}}
  <p hidden>
    <label for="{{trap_id}}">{{leave_empty}}</label>
    <input id="{{trap_id}}" name="subject" type="text" tabindex="-1" autocomplete="off">
  </p>
  <input name="ref" type="hidden" value="">
  <input name="language" type="hidden" value="{{language}}">
  <p><button type="submit">{{submit}}</button></p>
</form>
`

/**
 * An HTML form that works in any page, without script: labelled, unstyled, with the field
 * that only programs fill in. `ref` is empty; the page may put a partner's code there.
 */
export function toEmbedHtml({
  kind,
  action,
  agreement,
  language,
}: EmbeddedForm): string {
  const texts = formTexts(language)
  const prefix = `partner-${kind}`
  const view = {
    action,
    language,
    fields: FIELDS[kind].map(({ name, type, autocomplete, required }) => ({
      id: `${prefix}-${name}`,
      name,
      type,
      autocomplete,
      required,
      is_text: type === "textarea",
      label: required
        ? texts.labels[name]
        : `${texts.labels[name]} (${texts.optional})`,
    })),
    agreement,
    accept: texts.accept,
    check_id: `${prefix}-agreement`,
    trap_id: `${prefix}-subject`,
    leave_empty: texts.leave_empty,
    submit: texts.submit[kind],
  }
  return Mustache.render(TEMPLATE, view, {}, { escape: escapeHtml })
}

/** People read and keep this HTML: a slash is harmless between quotes and tags. */
function escapeHtml(text: unknown): string {
  return Mustache.escape(String(text)).replaceAll("&#x2F;", "/")
}
