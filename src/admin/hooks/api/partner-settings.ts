import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import type {
  SaveSettingsInput,
  SettingsAnswer,
} from "../../lib/settings-types"
import { useChangedEverything } from "../use-changed-everything"

const PATH = "/admin/partner-settings"

export const partnerSettingsQueryKeys = queryKeysFactory("settings")

const KEY = partnerSettingsQueryKeys.detail("defaults")

/** The Partner defaults. */
export const usePartnerSettings = () => {
  const { data, ...rest } = useQuery<SettingsAnswer, FetchError>({
    queryKey: KEY,
    queryFn: () => sdk.client.fetch<SettingsAnswer>(PATH),
  })
  return { settings: data?.settings, ...rest }
}

/** Saves Partner defaults; those left out stay. */
export const useSavePartnerSettings = () => {
  const queryClient = useQueryClient()
  const changedEverything = useChangedEverything()
  return useMutation<SettingsAnswer, FetchError, SaveSettingsInput>({
    mutationFn: (body) =>
      sdk.client.fetch<SettingsAnswer>(PATH, { method: "POST", body }),
    onSuccess: (answer) => {
      queryClient.setQueryData(KEY, answer)
      return changedEverything()
    },
  })
}
