import { cache } from "react"
import { readRegionId } from "../cookies"
import { sdk } from "../sdk"

/** Two letters; whoever has not chosen a region shops in this country's. */
const defaultCountry = process.env.DEFAULT_COUNTRY?.toLowerCase()

/**
 * All regions with their countries, by name; asked once per page.
 *
 * @throws FetchError when the API is down.
 */
export const listRegions = cache(async () => {
  const { regions } = await sdk.store.region.list({ limit: 50, order: "name" })
  return regions
})

/**
 * The region that the visitor chose, else that of the default country, else the first.
 *
 * @throws Error when the store has no region, FetchError when the API is down.
 */
export const getRegion = cache(async () => {
  const [regions, chosen] = await Promise.all([listRegions(), readRegionId()])
  const region =
    regions.find(({ id }) => id === chosen) ??
    regions.find(({ countries }) =>
      countries?.some(({ iso_2 }) => iso_2 === defaultCountry),
    ) ??
    regions[0]
  if (!region) {
    throw new Error("The store has no region yet: create one in the dashboard")
  }
  return region
})
