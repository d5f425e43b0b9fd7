import fc from "fast-check"

import {
  chooseApproval,
  chooseParent,
  FORM_APPROVALS,
  FORM_KINDS,
  FORM_PARENTS,
  type FormTerms,
  type FoundParents,
  problemOfForm,
  WITHOUT_FORM,
} from "../partner-form"

const ENROLMENT: FormTerms = {
  kind: "enrolment",
  parent: "referring",
  parent_id: null,
  approval: "store",
  program_ids: ["pprog_1"],
}
const LEAD: FormTerms = { ...ENROLMENT, kind: "lead", program_ids: [] }

const idOr = (id: string) => fc.constantFrom(id, null)
const found: fc.Arbitrary<FoundParents> = fc.record({
  by_code: idOr("code"),
  by_clicks: idOr("clicks"),
  by_form: idOr("form"),
})
const terms: fc.Arbitrary<FormTerms> = fc.record({
  kind: fc.constantFrom(...FORM_KINDS),
  parent: fc.constantFrom(...FORM_PARENTS),
  parent_id: idOr("ptnr_1"),
  approval: fc.constantFrom(...FORM_APPROVALS),
  program_ids: fc.constantFrom([], ["pprog_1"]),
})

describe("whom a form credits", () => {
  const ALL: FoundParents = {
    by_code: "code",
    by_clicks: "clicks",
    by_form: "form",
  }

  it.each([
    ["none", ALL, null],
    ["fixed", ALL, "form"],
    ["fixed", { ...ALL, by_form: null }, null],
    ["referring", ALL, "code"],
    ["referring", { ...ALL, by_code: null }, "clicks"],
    ["referring", { ...ALL, by_code: null, by_clicks: null }, "form"],
    ["referring", { by_code: null, by_clicks: null, by_form: null }, null],
  ] as const)("with %s of %j it is %s", (parent, from, expected) => {
    expect(chooseParent({ parent }, from)).toBe(expected)
  })

  it("is always one that was found, and nobody where nobody is credited", () => {
    fc.assert(
      fc.property(terms, found, (form, from) => {
        const chosen = chooseParent(form, from)
        expect([null, ...Object.values(from)]).toContain(chosen)
        if (form.parent === "none") {
          expect(chosen).toBeNull()
        }
        if (form.parent === "fixed") {
          expect(chosen).toBe(from.by_form)
        }
      }),
    )
  })

  it("is somebody as soon as somebody sent them, whoever stands in for nobody", () => {
    fc.assert(
      fc.property(found, (from) => {
        const sent = from.by_code ?? from.by_clicks
        fc.pre(sent !== null)
        const chosen = chooseParent({ parent: "referring" }, from)
        expect(chosen).toBe(sent)
        expect(chooseParent(WITHOUT_FORM, from)).toBe(sent)
      }),
    )
  })
})

describe("who decides about applications", () => {
  it("is what the form says, and the store where it says nothing", () => {
    for (const store of ["manual", "automatic"] as const) {
      expect(chooseApproval("store", store)).toBe(store)
      expect(chooseApproval("manual", store)).toBe("manual")
      expect(chooseApproval("automatic", store)).toBe("automatic")
    }
  })
})

describe("a form", () => {
  it.each([
    [ENROLMENT, null],
    [LEAD, null],
    [{ ...ENROLMENT, parent: "none" }, null],
    [{ ...ENROLMENT, parent: "fixed", parent_id: "ptnr_1" }, null],
    [{ ...ENROLMENT, parent: "fixed" }, "parent_id"],
    [{ ...LEAD, parent: "fixed" }, "parent_id"],
    [{ ...ENROLMENT, parent: "none", parent_id: "ptnr_1" }, "parent_id"],
    [{ ...LEAD, parent: "none" }, "parent"],
    [{ ...LEAD, program_ids: ["pprog_1"] }, "program_ids"],
    [{ ...LEAD, approval: "automatic" }, "approval"],
  ] as [FormTerms, string | null][])("%j: %s", (form, field) => {
    expect(problemOfForm(form)?.split(": ")[0] ?? null).toBe(field)
  })

  it("that is sound has a partner for everybody where one is fixed", () => {
    fc.assert(
      fc.property(terms, (form) => {
        if (problemOfForm(form) === null) {
          expect(form.parent === "fixed" && form.parent_id === null).toBe(false)
          expect(form.kind === "lead" && form.parent === "none").toBe(false)
          expect(form.kind === "lead" && form.program_ids.length > 0).toBe(
            false,
          )
        }
      }),
    )
  })
})
