import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import type {
  CreateFormInput,
  FormAnswer,
  FormLanguage,
  FormsAnswer,
  FormsQuery,
  UpdateFormInput,
} from "../../lib/web-forms-types"
import { useChangedEverything } from "../use-changed-everything"
import { useDeleted } from "../use-deleted"

const PATH = "/admin/partner-forms"

const queryKeys = queryKeysFactory("forms")

/** A page of forms; the page before stays while the next one is loading. */
export const useForms = (query: FormsQuery) => {
  const { data, ...rest } = useQuery<FormsAnswer, FetchError>({
    queryKey: queryKeys.list(query),
    queryFn: () => sdk.client.fetch<FormsAnswer>(PATH, { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** One form. */
export const useWebForm = (id: string) => {
  const { data, ...rest } = useQuery<FormAnswer, FetchError>({
    queryKey: queryKeys.detail(id),
    queryFn: () => sdk.client.fetch<FormAnswer>(`${PATH}/${id}`),
  })
  return { form: data?.form, ...rest }
}

/** The HTML that puts a form into a page, in a language; the other stays meanwhile. */
export const useFormHtml = (id: string, language: FormLanguage) => {
  const { data, ...rest } = useQuery<FormAnswer, FetchError>({
    queryKey: [...queryKeys.detail(id), "html", language],
    queryFn: () =>
      sdk.client.fetch<FormAnswer>(`${PATH}/${id}`, { query: { language } }),
    placeholderData: keepPreviousData,
  })
  return { html: data?.form.embed_html, ...rest }
}

/** Creates a form. */
export const useCreateForm = () => {
  const onSuccess = useChangedEverything()
  return useMutation<FormAnswer, FetchError, CreateFormInput>({
    mutationFn: (body) =>
      sdk.client.fetch<FormAnswer>(PATH, { method: "POST", body }),
    onSuccess,
  })
}

/** Changes a form; its kind stays. */
export const useUpdateForm = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<FormAnswer, FetchError, UpdateFormInput>({
    mutationFn: (body) =>
      sdk.client.fetch<FormAnswer>(`${PATH}/${id}`, { method: "POST", body }),
    onSuccess,
  })
}

/** Deletes a form; what came through it stays. */
export const useDeleteForm = (id: string) => {
  const onSuccess = useDeleted(id)
  return useMutation<unknown, FetchError, void>({
    mutationFn: () => sdk.client.fetch(`${PATH}/${id}`, { method: "DELETE" }),
    onSuccess,
  })
}
