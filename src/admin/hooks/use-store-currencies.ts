import { useStore } from "@medusajs/dashboard/hooks"

/** The currencies of the store, its default first; undefined while they are loading. */
export const useStoreCurrencies = (): string[] | undefined => {
  const { store, isError, error } = useStore()
  if (isError) {
    throw error
  }
  return (
    store &&
    [...store.supported_currencies]
      .sort((a, b) => Number(b.is_default) - Number(a.is_default))
      .map(({ currency_code }) => currency_code.toLowerCase())
  )
}
