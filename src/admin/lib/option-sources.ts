import { sdk } from "./sdk"

/** Something to choose in a combobox. */
export interface SearchOption {
  value: string
  label: string
}

export interface SearchQuery {
  q?: string
  limit?: number
  offset?: number
}

export interface SearchPage {
  options: SearchOption[]
  count: number
  limit: number
  offset: number
}

/** Where the options of a combobox come from: a list of the API that can be searched. */
export interface OptionSource {
  /** Unique among the sources. */
  name: string
  search: (query: SearchQuery) => Promise<SearchPage>
}

interface Page {
  count: number
  limit: number
  offset: number
}

const pageOf = (
  { count, limit, offset }: Page,
  options: SearchOption[],
): SearchPage => ({ options, count, limit, offset })

interface Named {
  id: string
  code: string
  name: string
}

/** How a partner is named where one is chosen: names can be equal, codes cannot. */
export const toPartnerOption = ({ id, code, name }: Named): SearchOption => ({
  value: id,
  label: `${name} (${code})`,
})

const partnersFrom = (
  name: string,
  filter: { status?: "active" } = {},
): OptionSource => ({
  name,
  search: async (query) => {
    const answer = await sdk.client.fetch<{ partners: Named[] } & Page>(
      "/admin/partners",
      { query: { ...query, ...filter } },
    )
    return pageOf(answer, answer.partners.map(toPartnerOption))
  },
})

export const partnerSource = partnersFrom("partners")

/** Those who take part now: no applicants, nobody who was rejected or has left. */
export const activePartnerSource = partnersFrom("active-partners", {
  status: "active",
})

export const programSource: OptionSource = {
  name: "programs",
  search: async (query) => {
    const answer = await sdk.client.fetch<
      { programs: { id: string; name: string }[] } & Page
    >("/admin/partner-programs", { query })
    return pageOf(
      answer,
      answer.programs.map(({ id, name }) => ({ value: id, label: name })),
    )
  },
}

/** Links for all partners: one partner's own leads nobody else's visitors anywhere. */
export const sharedLinkSource: OptionSource = {
  name: "shared-links",
  search: async (query) => {
    const answer = await sdk.client.fetch<
      {
        links: { id: string; name: string; partner_id: string | null }[]
      } & Page
    >("/admin/partner-links", { query })
    return pageOf(
      answer,
      answer.links
        .filter(({ partner_id }) => partner_id === null)
        .map(({ id, name }) => ({ value: id, label: name })),
    )
  },
}

export const productSource: OptionSource = {
  name: "products",
  search: async (query) => {
    const answer = await sdk.admin.product.list({
      ...query,
      fields: "id,title",
    })
    return pageOf(
      answer,
      answer.products.map(({ id, title }) => ({ value: id, label: title })),
    )
  },
}

export const promotionSource: OptionSource = {
  name: "promotions",
  search: async (query) => {
    const answer = await sdk.admin.promotion.list({
      ...query,
      fields: "id,code",
    })
    return pageOf(
      answer,
      answer.promotions.map(({ id, code }) => ({
        value: id,
        label: code ?? id,
      })),
    )
  },
}

/** Orders by their number, with or without the sign in front, or by the customer's e-mail. */
export const orderSource: OptionSource = {
  name: "orders",
  search: async ({ q, ...query }) => {
    const answer = await sdk.admin.order.list({
      ...query,
      q: q?.replace(/^#/, "") || undefined,
      order: "-display_id",
      fields: "id,display_id,email",
    })
    return pageOf(answer, answer.orders.map(toOrderOption))
  },
}

interface NumberedOrder {
  id: string
  display_id?: number | null
  email?: string | null
}

/** How an order is named where one is chosen. */
export const toOrderOption = ({
  id,
  display_id,
  email,
}: NumberedOrder): SearchOption => ({
  value: id,
  label: [display_id == null ? id : `#${display_id}`, email]
    .filter(Boolean)
    .join(" · "),
})

export const customerSource: OptionSource = {
  name: "customers",
  search: async (query) => {
    const answer = await sdk.admin.customer.list({
      ...query,
      fields: "id,email,first_name,last_name",
    })
    return pageOf(
      answer,
      answer.customers.map((customer) => ({
        value: customer.id,
        label: toCustomerLabel(customer),
      })),
    )
  },
}

interface Person {
  id: string
  email?: string | null
  first_name?: string | null
  last_name?: string | null
}

/** A customer by name and e-mail address, as far as there are any. */
export const toCustomerLabel = (person: Person): string => {
  const name = [person.first_name, person.last_name].filter(Boolean).join(" ")
  const { email } = person
  return name && email ? `${name} (${email})` : name || email || person.id
}
