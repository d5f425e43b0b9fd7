import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { pagePath } from "../../../../../domain/page-path"
import type { LinkDestination } from "./contract"

const MOST = 20
/** Medusa cannot choose products by sales channel: those of others are passed over. */
const PRODUCTS_AT_ONCE = 100
const MOST_PAGES = 5

/** Published products of the sales channels, by title. */
export async function readProducts(
  container: MedusaContainer,
  pattern: string,
  q: string | undefined,
  channels: readonly string[],
): Promise<LinkDestination[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found: LinkDestination[] = []
  for (let page = 0; page < MOST_PAGES && found.length < MOST; page++) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["title", "handle", "sales_channels.id"],
      filters: { status: "published", ...(q ? { q } : {}) },
      pagination: {
        take: PRODUCTS_AT_ONCE,
        skip: page * PRODUCTS_AT_ONCE,
        order: { title: "ASC", id: "ASC" },
      },
    })
    const sold = data.filter(({ sales_channels }) =>
      sales_channels?.some((channel: { id: string } | null) =>
        channels.includes(channel?.id ?? ""),
      ),
    )
    found.push(
      ...sold.map(({ title, handle }) => ({
        kind: "product" as const,
        title,
        path: pagePath(pattern, handle),
      })),
    )
    if (data.length < PRODUCTS_AT_ONCE) {
      break
    }
  }
  return found.slice(0, MOST)
}

/** Categories that customers see, by name. */
export async function readCategories(
  container: MedusaContainer,
  pattern: string,
  q: string | undefined,
): Promise<LinkDestination[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_category",
      fields: ["name", "handle"],
      filters: { is_active: true, is_internal: false, ...(q ? { q } : {}) },
      pagination: { take: MOST, order: { name: "ASC", id: "ASC" } },
    })
  return data.map(({ name, handle }) => ({
    kind: "category" as const,
    title: name,
    path: pagePath(pattern, handle),
  }))
}
