import { useMutation, useQueryClient } from "@tanstack/react-query"
import type {
  NewTaxDocument,
  PageQuery,
  TaxProfileBody,
} from "../../client/types.ts"
import { usePortal } from "../portal-context.tsx"
import { ME, useApi } from "./use-api.ts"

const PROFILE = "tax-profile"
const DOCUMENTS = "tax-documents"

/** Who the partner is for the tax office. */
export const useTaxProfile = () =>
  useApi([PROFILE], (client) => client.retrieveTaxProfile())

/** Saves the whole tax profile. Where somebody else just did, theirs is shown. */
export const useTaxProfileChange = () => {
  const { client } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: TaxProfileBody) => client.saveTaxProfile(body),
    onSuccess: (profile) => queries.setQueryData([ME, PROFILE], profile),
  })
}

/** A page of the partner's tax documents. */
export const useTaxDocuments = (page: PageQuery) =>
  useApi([DOCUMENTS, page], (client) => client.listTaxDocuments(page))

/** Uploads a tax document; every list shows it at once. */
export const useTaxDocumentUpload = () => {
  const { client } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (document: NewTaxDocument) => client.addTaxDocument(document),
    onSuccess: () =>
      void queries.invalidateQueries({ queryKey: [ME, DOCUMENTS] }),
  })
}

/** Deletes a tax document. */
export const useTaxDocumentDeletion = () => {
  const { client } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.deleteTaxDocument(id),
    onSuccess: () =>
      void queries.invalidateQueries({ queryKey: [ME, DOCUMENTS] }),
  })
}
