import { useComboboxData } from "@medusajs/dashboard/hooks"

import type { TargetedScopeType } from "../lib/program-types"
import { sdk } from "../lib/sdk"

interface Query {
  id?: string
  q?: string
  limit?: number
  offset?: number
}

interface Option {
  value: string
  label: string
}

interface Page {
  options: Option[]
  count: number
  limit: number
  offset: number
}

/** Where Medusa keeps what a rule can be made for, and how it is named. */
const SOURCES: Record<TargetedScopeType, (query: Query) => Promise<Page>> = {
  product: async (query) => {
    const { products, ...page } = await sdk.admin.product.list({
      ...query,
      fields: "id,title",
    })
    return { ...page, options: toOptions(products, "title") }
  },
  product_type: async (query) => {
    const { product_types, ...page } = await sdk.admin.productType.list({
      ...query,
      fields: "id,value",
    })
    return { ...page, options: toOptions(product_types, "value") }
  },
  product_tag: async (query) => {
    const { product_tags, ...page } = await sdk.admin.productTag.list({
      ...query,
      fields: "id,value",
    })
    return { ...page, options: toOptions(product_tags, "value") }
  },
  collection: async (query) => {
    const { collections, ...page } = await sdk.admin.productCollection.list({
      ...query,
      fields: "id,title",
    })
    return { ...page, options: toOptions(collections, "title") }
  },
  category: async (query) => {
    const { product_categories, ...page } =
      await sdk.admin.productCategory.list({ ...query, fields: "id,name" })
    return { ...page, options: toOptions(product_categories, "name") }
  },
}

const toOptions = <Name extends string>(
  rows: readonly (Record<Name, string> & { id: string })[],
  name: Name,
): Option[] => rows.map((row) => ({ value: row.id, label: row[name] }))

/** Products, types, tags, collections or categories to choose from, searched by Medusa. */
export const useRuleTargetOptions = (
  type: TargetedScopeType,
  selected?: string,
) => {
  const {
    options,
    searchValue,
    onSearchValueChange,
    fetchNextPage,
    isFetchingNextPage,
  } = useComboboxData<Page, Query>({
    queryKey: ["partner-center", "rule-targets", type],
    queryFn: (query) => SOURCES[type](query),
    getOptions: (page) => page.options,
    // A chosen one may be on none of the pages that are loaded.
    selectedValue: selected || undefined,
  })
  return {
    options,
    searchValue,
    onSearchValueChange,
    fetchNextPage,
    isFetchingNextPage,
  }
}
