import { useEffect, useState } from "react"
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { PortalError } from "../../client/browser.ts"
import type { CreateLinkBody, PageQuery } from "../../client/types.ts"
import { usePortal } from "../portal-context.tsx"
import { ME, useApi } from "./use-api.ts"
import { useChoice } from "./use-choice.ts"

const NOT_FOUND = 404

/**
 * The partner's links, or those for a recruit who stands in the address. Somebody who is
 * not theirs (any more) is taken out of it: `isStale` tells, until another one is chosen.
 */
export const useLinks = (page: PageQuery) => {
  const { chosen: recruitId, choose } = useChoice("recruit")
  const [isStale, setStale] = useState(false)
  const asked = { recruit_id: recruitId, ...page }
  const links = useApi(["links", asked], (client) => client.listLinks(asked))
  const { error } = links
  const isUnknown =
    recruitId !== undefined &&
    error instanceof PortalError &&
    error.status === NOT_FOUND
  useEffect(() => {
    if (isUnknown) {
      setStale(true)
      choose("")
    }
    // Not again because of `choose`, which is another function with every address.
  }, [isUnknown])
  return {
    links,
    recruitId,
    isStale,
    choose: (next: string) => {
      setStale(false)
      choose(next)
    },
  }
}

/** Creates a link of the partner's own; every list shows it at once. */
export const useLinkCreation = () => {
  const { client } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: CreateLinkBody) => client.createLink(body),
    // Not waited for: who asked is told at once, before the list is another one.
    onSuccess: () =>
      void queries.invalidateQueries({ queryKey: [ME, "links"] }),
  })
}

/** Deletes a link of the partner's own. */
export const useLinkDeletion = () => {
  const { client } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.deleteLink(id),
    // Not waited for: who asked is told at once, before the list is another one.
    onSuccess: () =>
      void queries.invalidateQueries({ queryKey: [ME, "links"] }),
  })
}

/** Pages that a link can lead to; while others are searched the last ones stay. */
export const useLinkDestinations = (q: string) => {
  const { client } = usePortal()
  return useQuery({
    queryKey: [ME, "link-destinations", q],
    queryFn: async () =>
      (await client.listLinkDestinations({ q: q || undefined })).destinations,
    placeholderData: keepPreviousData,
  })
}
