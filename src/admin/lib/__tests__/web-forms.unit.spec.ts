import i18next, { type TFunction } from "i18next"

import translations from "../../i18n"
import { toFormLanguage, toReactSnippet } from "../web-form-code"
import { effectsOf } from "../web-form-effects"
import {
  newWebFormValues,
  toCreateForm,
  toUpdateForm,
  toWebFormValues,
} from "../web-form-values"
import { FORMS_PAGE_SIZE, toFormsQuery } from "../web-forms-query"
import type { PartnerForm } from "../web-forms-types"

const NAMESPACE = "partner-center"
let t: TFunction

beforeAll(async () => {
  await i18next.init({
    lng: "en",
    resources: translations,
    defaultNS: NAMESPACE,
    interpolation: { escapeValue: false },
  })
  t = i18next.getFixedT("en", NAMESPACE)
})

const form: PartnerForm = {
  id: "pform_1",
  name: "Friends",
  kind: "enrolment",
  status: "active",
  program_ids: ["pprog_1", "pprog_gone"],
  programs: [{ id: "pprog_1", name: "Standard" }],
  parent: "referring",
  parent_id: "part_1",
  parent_partner: {
    id: "part_1",
    code: "ana",
    name: "Ana",
    status: "active",
  },
  approval: "automatic",
  thanks_url: "/thanks",
  action_url: "https://api.example/partner-forms/pform_1",
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
}

describe("The query of the list of forms", () => {
  it("takes what is filtered by from the URL, as the table writes it", () => {
    expect(
      toFormsQuery({
        q: " shop ",
        kind: '"lead"',
        status: '"inactive"',
        order: "-created_at",
        offset: "20",
      }),
    ).toEqual({
      limit: FORMS_PAGE_SIZE,
      offset: 20,
      q: "shop",
      kind: "lead",
      status: "inactive",
      order: "-created_at",
    })
  })

  it("leaves out what the API would refuse", () => {
    expect(
      toFormsQuery({ kind: "x", status: "x", order: "secret", q: " " }),
    ).toEqual({ limit: FORMS_PAGE_SIZE, offset: 0 })
  })
})

describe("A form in the dashboard", () => {
  it("is saved as it is when nothing was changed", () => {
    expect(toUpdateForm(toWebFormValues(form))).toEqual({
      name: "Friends",
      status: "active",
      program_ids: ["pprog_1"],
      parent: "referring",
      parent_id: "part_1",
      approval: "automatic",
      thanks_url: "/thanks",
    })
  })

  it("forgets what the choice of a kind or a parent hides", () => {
    const values = {
      ...toWebFormValues(form),
      parent: "none" as const,
      thanks_url: " ",
    }
    expect(toUpdateForm(values)).toMatchObject({
      parent_id: null,
      thanks_url: null,
    })
    expect(
      toCreateForm({ ...values, kind: "lead", parent: "referring" }),
    ).toMatchObject({ kind: "lead", program_ids: [], approval: "store" })
  })

  it("begins with what most stores want", () => {
    expect(toCreateForm({ ...newWebFormValues(), name: "A" })).toEqual({
      name: "A",
      kind: "enrolment",
      status: "active",
      program_ids: [],
      parent: "referring",
      parent_id: null,
      approval: "store",
      thanks_url: null,
    })
  })
})

describe("What a form does", () => {
  const sentencesOf = (changes: Partial<PartnerForm>) =>
    effectsOf({ ...form, ...changes }).map(({ key, params }) => t(key, params))

  it("is said of an enrolment form", () => {
    expect(sentencesOf({})).toEqual([
      "Who fills it in applies to become a partner.",
      "They become recruits of the partner who sent them. Where nobody did, of Ana.",
      "Once approved they are enrolled in Standard.",
      "Applications are approved at once: partners can sign in and earn.",
    ])
  })

  it("is said of a lead form, which enrols nobody", () => {
    expect(
      sentencesOf({ kind: "lead", parent: "fixed", status: "inactive" }),
    ).toEqual([
      "It is inactive: at the moment it takes nobody in.",
      "Who fills it in is noted as a lead.",
      "They become leads of Ana, whoever sent them.",
    ])
  })

  it.each(["none", "referring", "fixed"] as const)(
    "has a text for parent %s, with and without a partner",
    (parent) => {
      for (const parent_partner of [null, form.parent_partner]) {
        for (const sentence of sentencesOf({ parent, parent_partner })) {
          expect(sentence).not.toMatch(/^forms\./)
        }
      }
    },
  )
})

describe("The code of a form", () => {
  it("names the component of its kind and its id", () => {
    expect(toReactSnippet(form, "de")).toContain(
      '<PartnerSignUpForm formId="pform_1" apiUrl="/api/partners" locale="de" />',
    )
    expect(toReactSnippet({ ...form, kind: "lead" }, "en")).toContain(
      "<LeadForm ",
    )
  })

  it("comes in the dashboard's language, else in English", () => {
    expect(["de", "de-AT", "fr", "en-GB"].map(toFormLanguage)).toEqual([
      "de",
      "de",
      "en",
      "en",
    ])
  })
})
