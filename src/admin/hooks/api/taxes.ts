import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import type {
  TaxDocument,
  TaxDocumentKind,
  TaxDocumentsAnswer,
  TaxFileQuery,
  TaxProfileAnswer,
  TaxReportAnswer,
  TaxReportQuery,
} from "../../lib/tax-types"
import { useChangedEverything } from "../use-changed-everything"

export const taxQueryKeys = queryKeysFactory("taxes")
const reportQueryKeys = queryKeysFactory("tax-report")

const REPORT = "/admin/partner-reports/taxes"
/** As many as one partner can have. */
const ALL_DOCUMENTS = 50

const documentsOf = (partnerId: string) =>
  `/admin/partners/${partnerId}/tax-documents`

/**
 * Who a partner is for the tax office.
 * @param enabled false: not asked for yet
 */
export const useTaxProfile = (partnerId: string, enabled: boolean) => {
  const { data, ...rest } = useQuery<TaxProfileAnswer, FetchError>({
    queryKey: taxQueryKeys.detail(partnerId),
    queryFn: () =>
      sdk.client.fetch<TaxProfileAnswer>(
        `/admin/partners/${partnerId}/tax-profile`,
      ),
    enabled,
  })
  return { answer: data, ...rest }
}

/**
 * A partner's tax documents, the latest first.
 * @param enabled false: not asked for yet
 */
export const useTaxDocuments = (partnerId: string, enabled: boolean) => {
  const query = { partner_id: partnerId }
  const { data, ...rest } = useQuery<TaxDocumentsAnswer, FetchError>({
    queryKey: taxQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<TaxDocumentsAnswer>(documentsOf(partnerId), {
        query: { limit: ALL_DOCUMENTS },
      }),
    enabled,
  })
  return { documents: data?.documents, ...rest }
}

/** A tax document as a file. */
export const useDownloadTaxDocument = (partnerId: string) =>
  useMutation<Blob, FetchError, string>({
    mutationFn: async (documentId) => {
      const answer = await sdk.client.fetch<Response>(
        `${documentsOf(partnerId)}/${documentId}/file`,
        { headers: { accept: "application/octet-stream" } },
      )
      return await answer.blob()
    },
  })

export interface TaxDocumentInput {
  kind: TaxDocumentKind
  file: File
}

/** Keeps a tax document for a partner. */
export const useUploadTaxDocument = (partnerId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<{ document: TaxDocument }, FetchError, TaxDocumentInput>({
    mutationFn: ({ kind, file }) => {
      const body = new FormData()
      body.append("kind", kind)
      body.append("file", file)
      return sdk.client.fetch(documentsOf(partnerId), {
        method: "POST",
        body,
        // The browser names the type, with the boundary between the parts.
        headers: { "content-type": null },
      })
    },
    onSuccess,
  })
}

/** Deletes a tax document with its file. */
export const useDeleteTaxDocument = (partnerId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<unknown, FetchError, string>({
    mutationFn: (documentId) =>
      sdk.client.fetch(`${documentsOf(partnerId)}/${documentId}`, {
        method: "DELETE",
      }),
    onSuccess,
  })
}

/** A page of partners' years; the page before stays while the next one is loading. */
export const useTaxReport = (query: TaxReportQuery) => {
  const { data, ...rest } = useQuery<TaxReportAnswer, FetchError>({
    queryKey: reportQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<TaxReportAnswer>(REPORT, { query: { ...query } }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** All partners' years as a file for the accountant. */
export const useExportTaxReport = () =>
  useMutation<Blob, FetchError, TaxFileQuery>({
    mutationFn: async (query) => {
      const answer = await sdk.client.fetch<Response>(`${REPORT}/csv`, {
        query: { ...query },
        headers: { accept: "text/csv" },
      })
      return await answer.blob()
    },
  })
