import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import {
  applyAsPartner,
  retrieveAgreement,
  retrieveForm,
} from "../../client/applications.ts"
import { recordLead } from "../../client/referrals.ts"
import type {
  ApplicationBody,
  OpenForm,
  RecordLeadBody,
} from "../../client/types.ts"
import { usePortal } from "../portal-context.tsx"
import { wrongFields } from "./form-problems.ts"

/** What an applicant is told and must accept: a form's, or without one the store's. */
export type SignUpTerms = Pick<OpenForm, "programs" | "agreement"> & {
  /** What the form is called; null without one. */
  name: string | null
  thanksUrl: string | null
}

const TERMS = "sign-up-terms"

/** The terms of a form; without one the agreement alone. */
export const useSignUpTerms = (formId: string | null) => {
  const { sdk } = usePortal()
  return useQuery({
    queryKey: [TERMS, formId],
    queryFn: async (): Promise<SignUpTerms> => {
      if (formId === null) {
        const { agreement } = await retrieveAgreement(sdk)
        return { name: null, programs: [], agreement, thanksUrl: null }
      }
      const { form } = await retrieveForm(sdk, formId)
      const { name, programs, agreement, thanks_url: thanksUrl } = form
      return { name, programs, agreement, thanksUrl }
    },
  })
}

/** One form of the store; nothing is asked without an id. */
export const useOpenForm = (formId: string | undefined) => {
  const { sdk } = usePortal()
  return useQuery({
    queryKey: ["form", formId],
    queryFn: async () => (await retrieveForm(sdk, formId ?? "")).form,
    enabled: Boolean(formId),
  })
}

export const useApplication = () => {
  const { sdk } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: ApplicationBody) => applyAsPartner(sdk, body),
    // Another version may have come into force while the form was open.
    onError: (error) =>
      wrongFields(error, ["accepted_agreement_id"]).length > 0
        ? queries.invalidateQueries({ queryKey: [TERMS] })
        : undefined,
  })
}

/** What a lead form holds; `subject` is the trap. */
export type LeadValues = { email: string; subject: string; elapsed_ms: number }

/** Sends a lead form; the storefront's handler adds who the visitor is. */
export const useLead = (formId: string | undefined) => {
  const { sdk } = usePortal()
  return useMutation({
    mutationFn: async ({ email, ...traps }: LeadValues) => {
      const body: RecordLeadBody = {
        email: email.trim(),
        ...traps,
        ...(formId ? { form_id: formId } : {}),
      }
      await recordLead(sdk, body).catch((error: Error) => {
        // Nobody sent this visitor, so no partner has a lead: nothing they could mend.
        if (wrongFields(error, ["visitor_id"]).length === 0) {
          throw error
        }
      })
    },
  })
}
