import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"

import type {
  PortalSettingsAnswer,
  SavePortalSettingsInput,
} from "../../lib/portal-types"
import { queryKeysFactory } from "../../lib/query-keys"
import { sdk } from "../../lib/sdk"

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
      logo ? saveWithLogo(body, logo) : save(body),
    onSuccess: (answer) => queryClient.setQueryData(KEY, answer),
  })
}

const save = (body: SavePortalSettingsInput) =>
  sdk.client.fetch<PortalSettingsAnswer>(PATH, { method: "POST", body })

/** A logo that the API refuses is not left behind among the uploaded files. */
const saveWithLogo = async (body: SavePortalSettingsInput, logo: File) => {
  const { files } = await sdk.admin.upload.create({ files: [logo] })
  const [{ id, url }] = files
  try {
    return await save({ ...body, logo_file_id: id, logo_url: url })
  } catch (error) {
    await sdk.admin.upload.delete(id).catch(() => undefined)
    throw error
  }
}
