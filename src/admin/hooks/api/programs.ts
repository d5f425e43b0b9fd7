import type { FetchError } from "@medusajs/js-sdk"
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"

import type {
  PartnerDefaults,
  PreviewAnswer,
  PreviewInput,
  ProgramAnswer,
  ProgramsAnswer,
  ProgramsQuery,
  UpdateProgramInput,
} from "../../lib/program-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

const PATH = "/admin/partner-programs"

export const programsQueryKeys = queryKeysFactory("programs")
const settingsQueryKeys = queryKeysFactory("settings")

/** A page of programs with their rules, in order of priority. */
export const usePrograms = (query: ProgramsQuery) => {
  const { data, ...rest } = useQuery<ProgramsAnswer, FetchError>({
    queryKey: programsQueryKeys.list(query),
    queryFn: () => sdk.client.fetch<ProgramsAnswer>(PATH, { query }),
    placeholderData: keepPreviousData,
  })
  return { ...data, ...rest }
}

/** One program with its rules; nothing is asked for none. */
export const useProgram = (id = "") => {
  const { data, ...rest } = useQuery<ProgramAnswer, FetchError>({
    queryKey: programsQueryKeys.detail(id),
    queryFn: () => sdk.client.fetch<ProgramAnswer>(`${PATH}/${id}`),
    enabled: id !== "",
  })
  return { program: data?.program, ...rest }
}

/** The Partner defaults, which switch parts of all programs on and off. */
export const usePartnerDefaults = () => {
  const { data, ...rest } = useQuery<{ settings: PartnerDefaults }, FetchError>(
    {
      queryKey: settingsQueryKeys.detail("defaults"),
      queryFn: () =>
        sdk.client.fetch<{ settings: PartnerDefaults }>(
          "/admin/partner-settings",
        ),
    },
  )
  return { defaults: data?.settings, ...rest }
}

/**
 * What an order placed now would earn by a program. It is read again with the program,
 * so that the answer follows what is edited.
 */
export const useProgramPreview = (id: string, input: PreviewInput | null) =>
  useQuery<PreviewAnswer, FetchError>({
    queryKey: [...programsQueryKeys.detail(id), "preview", input],
    queryFn: () =>
      sdk.client.fetch<PreviewAnswer>(`${PATH}/${id}/preview`, {
        method: "POST",
        body: input ?? {},
      }),
    enabled: input !== null,
    placeholderData: keepPreviousData,
    // What the API refuses it refuses again: the form shows it at once.
    retry: false,
  })

/** Changes what a program says, beside its rules. */
export const useUpdateProgram = (id: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<ProgramAnswer, FetchError, UpdateProgramInput>({
    mutationFn: (body) =>
      sdk.client.fetch<ProgramAnswer>(`${PATH}/${id}`, {
        method: "POST",
        body,
      }),
    onSuccess,
  })
}

/** Puts programs in order. The list shows the new order before the API has answered. */
export const useOrderPrograms = (query: ProgramsQuery) => {
  const queryClient = useQueryClient()
  const changedEverything = useChangedEverything()
  const queryKey = programsQueryKeys.list(query)
  return useMutation<unknown, FetchError, ProgramsAnswer["programs"]>({
    mutationFn: (programs) =>
      sdk.client.fetch(`${PATH}/order`, {
        method: "POST",
        body: { program_ids: programs.map(({ id }) => id) },
      }),
    onMutate: async (programs) => {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData<ProgramsAnswer>(
        queryKey,
        (page) => page && { ...page, programs },
      )
    },
    // After a refusal as well: the list goes back to what the API says.
    onSettled: changedEverything,
  })
}
