import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type {
  PortalSettingsAnswer,
  SavePortalSettingsInput,
} from "../../lib/portal-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"
import { saveWithUpload } from "../../lib/upload-file"

const PATH = "/admin/partner-portal-settings"

const KEY = queryKeysFactory("portal-settings").detail("portal")

/** How the portal looks and what it shows. */
export const usePortalSettings = () => {
  const { data, ...rest } = useQuery<PortalSettingsAnswer, FetchError>({
    queryKey: KEY,
    queryFn: () => sdk.client.fetch<PortalSettingsAnswer>(PATH),
  })
  return { settings: data?.settings, ...rest }
}

interface SavePortalInput {
  body: SavePortalSettingsInput
  /** Uploaded first. */
  logo?: File
}

/** Saves settings of the portal; those left out stay. */
export const useSavePortalSettings = () => {
  const queryClient = useQueryClient()
  return useMutation<PortalSettingsAnswer, FetchError, SavePortalInput>({
    mutationFn: ({ body, logo }) =>
      logo
        ? saveWithUpload(logo, ({ id, url }) =>
            save({ ...body, logo_file_id: id, logo_url: url }),
          )
        : save(body),
    onSuccess: (answer) => queryClient.setQueryData(KEY, answer),
  })
}

const save = (body: SavePortalSettingsInput) =>
  sdk.client.fetch<PortalSettingsAnswer>(PATH, { method: "POST", body })
