import { cache } from "react"
import { readRegionId } from "../cookies"
import { sdk } from "../sdk"

/**
 * All regions with their countries; asked once per page.
 *
 * @throws FetchError when the API is down.
 */
export const listRegions = cache(async () => {
  const { regions } = await sdk.store.region.list({ limit: 50 })
  return regions
})

/**
 * The region that the visitor chose, else the first one.
 *
 * @throws Error when the store has no region, FetchError when the API is down.
 */
export const getRegion = cache(async () => {
  const [regions, chosen] = await Promise.all([listRegions(), readRegionId()])
  const region = regions.find(({ id }) => id === chosen) ?? regions[0]
  if (!region) {
    throw new Error("The store has no region yet: create one in the dashboard")
  }
  return region
})
