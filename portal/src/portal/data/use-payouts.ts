import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { PayoutSettingsBody, PortalEntry } from "../../client/types.ts"
import { usePortal } from "../portal-context.tsx"
import { ME, useApi } from "./use-api.ts"
import { useLook } from "./use-look.ts"

/** The balances and the currency stand with every page of the ledger, however short. */
const FEW = { limit: 1 }
const SETTINGS = "payout-settings"

/** Whether the store shows an entry: what belongs to others cannot be asked for. */
export const useShows = (entry: PortalEntry) => {
  const { data: look } = useLook()
  return { enabled: look?.entries.includes(entry) ?? false }
}

/** What the store owes and has paid; nothing where it hides the ledger. */
export const useBalances = () =>
  useApi(
    ["ledger", FEW],
    (client) => client.retrieveLedger(FEW),
    useShows("ledger"),
  )

/** How the partner is paid; nothing where the store hides that page. */
export const usePayoutSettings = () =>
  useApi(
    [SETTINGS],
    (client) => client.retrievePayoutSettings(),
    useShows("payout_settings"),
  )

/** Changes how the partner is paid; the whole portal shows it at once. */
export const usePayoutSettingsChange = () => {
  const { client } = usePortal()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: PayoutSettingsBody) => client.updatePayoutSettings(body),
    onSuccess: (settings) => queries.setQueryData([ME, SETTINGS], settings),
  })
}
