import type { FetchError } from "@medusajs/js-sdk"
import {
  hashKey,
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import {
  type ResourceValues,
  toCreateResource,
  toUpdateResource,
} from "../../lib/resource-form"
import type {
  RenderedResource,
  ResourceAnswer,
  ResourcesAnswer,
  ResourcesQuery,
  ResourceStatus,
} from "../../lib/resources-types"
import { sdk } from "../../lib/sdk"
import { saveWithFile } from "../../lib/upload-file"
import { useChangedEverything } from "../use-changed-everything"
import { useDeleted } from "../use-deleted"

const PATH = "/admin/partner-resources"

export const resourcesQueryKeys = queryKeysFactory("resources")

/** A page of resources, by rank. */
export const useResources = (query: ResourcesQuery) => {
  const { data, ...rest } = useQuery<ResourcesAnswer, FetchError>({
    queryKey: resourcesQueryKeys.list(query),
    queryFn: () => sdk.client.fetch<ResourcesAnswer>(PATH, { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** One resource. */
export const useResource = (id: string) => {
  const { data, ...rest } = useQuery<ResourceAnswer, FetchError>({
    queryKey: resourcesQueryKeys.detail(id),
    queryFn: () => sdk.client.fetch<ResourceAnswer>(`${PATH}/${id}`),
  })
  return { resource: data?.resource, ...rest }
}

/** A resource as a partner gets it; nothing is asked until there is a partner. */
export const useResourcePreview = (
  id: string,
  partnerId: string | undefined,
) => {
  const key = [...resourcesQueryKeys.detail(id), "preview"]
  const { data, ...rest } = useQuery<{ preview: RenderedResource }, FetchError>(
    {
      queryKey: [...key, partnerId],
      queryFn: () =>
        sdk.client.fetch(`${PATH}/${id}/preview`, {
          query: { partner_id: partnerId },
        }),
      enabled: partnerId !== undefined,
      // For another partner it stays until the new one is here, not for another resource.
      placeholderData: (before, query) =>
        hashKey(query?.queryKey.slice(0, -1) ?? []) === hashKey(key)
          ? before
          : undefined,
    },
  )
  return { preview: data?.preview, ...rest }
}

/** Creates a resource; its file is uploaded with it. */
export const useCreateResource = () => {
  const onSuccess = useChangedEverything()
  return useMutation<ResourceAnswer, FetchError, ResourceValues>({
    mutationFn: (values) =>
      saveWithFile(values.file, (file) =>
        sdk.client.fetch<ResourceAnswer>(PATH, {
          method: "POST",
          body: toCreateResource(values, file),
        }),
      ),
    onSuccess,
  })
}

/** Changes a resource; another file is uploaded with it. */
export const useUpdateResource = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<ResourceAnswer, FetchError, ResourceValues>({
    mutationFn: (values) =>
      saveWithFile(values.file, (file) =>
        sdk.client.fetch<ResourceAnswer>(`${PATH}/${id}`, {
          method: "POST",
          body: toUpdateResource(values, file),
        }),
      ),
    onSuccess,
  })
}

/** Publishes a resource, or takes it back. */
export const useSetResourceStatus = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<ResourceAnswer, FetchError, ResourceStatus>({
    mutationFn: (status) =>
      sdk.client.fetch<ResourceAnswer>(`${PATH}/${id}`, {
        method: "POST",
        body: { status },
      }),
    onSuccess,
  })
}

/** Deletes a resource and its file. */
export const useDeleteResource = (id: string) => {
  const onSuccess = useDeleted(id)
  return useMutation<unknown, FetchError, void>({
    mutationFn: () => sdk.client.fetch(`${PATH}/${id}`, { method: "DELETE" }),
    onSuccess,
  })
}

/** Puts resources in order. The list shows it before the API has answered. */
export const useOrderResources = (query: ResourcesQuery) => {
  const queryClient = useQueryClient()
  const changedEverything = useChangedEverything()
  const queryKey = resourcesQueryKeys.list(query)
  return useMutation<unknown, FetchError, ResourcesAnswer["resources"]>({
    mutationFn: (resources) =>
      sdk.client.fetch(`${PATH}/order`, {
        method: "POST",
        body: { resource_ids: resources.map(({ id }) => id) },
      }),
    onMutate: async (resources) => {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData<ResourcesAnswer>(
        queryKey,
        (page) => page && { ...page, resources },
      )
    },
    // After a refusal as well: the list goes back to what the API says.
    onSettled: changedEverything,
  })
}
