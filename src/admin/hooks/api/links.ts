import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import type {
  CreateLinkInput,
  LinkAnswer,
  LinkReportAnswer,
  LinkReportQuery,
  LinksAnswer,
  LinksQuery,
  UpdateLinkInput,
} from "../../lib/links-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

export const linksQueryKeys = queryKeysFactory("links")
export const linkReportQueryKeys = queryKeysFactory("link-report")

/** A page of links; the page before stays while the next one is loading. */
export const useLinks = (query: LinksQuery) => {
  const { data, ...rest } = useQuery<LinksAnswer, FetchError>({
    queryKey: linksQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<LinksAnswer>("/admin/partner-links", { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** One link. */
export const useLink = (id: string) => {
  const { data, ...rest } = useQuery<LinkAnswer, FetchError>({
    queryKey: linksQueryKeys.detail(id),
    queryFn: () => sdk.client.fetch<LinkAnswer>(`/admin/partner-links/${id}`),
  })
  return { link: data?.link, ...rest }
}

/** What came through links, by partner, link and ad code. */
export const useLinkReport = (query: LinkReportQuery, enabled = true) => {
  const { data, ...rest } = useQuery<LinkReportAnswer, FetchError>({
    queryKey: linkReportQueryKeys.list(query),
    queryFn: () =>
      sdk.client.fetch<LinkReportAnswer>("/admin/partner-reports/links", {
        query,
      }),
    placeholderData: keepPreviousData,
    enabled,
  })
  return { ...data, ...rest }
}

/** Creates a link. */
export const useCreateLink = () => {
  const onSuccess = useChangedEverything()
  return useMutation<LinkAnswer, FetchError, CreateLinkInput>({
    mutationFn: (body) =>
      sdk.client.fetch<LinkAnswer>("/admin/partner-links", {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}

/** Changes a link's name, destination or programs. */
export const useUpdateLink = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<LinkAnswer, FetchError, UpdateLinkInput>({
    mutationFn: (body) =>
      sdk.client.fetch<LinkAnswer>(`/admin/partner-links/${id}`, {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}

/** Deletes a link. */
export const useDeleteLink = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<unknown, FetchError, void>({
    mutationFn: () =>
      sdk.client.fetch(`/admin/partner-links/${id}`, { method: "DELETE" }),
    onSuccess,
  })
}
