import { ApiUser, type HttpClient } from "./api"

interface Named {
  id: string
}

/** What a test store has, by its ids. */
export interface TestStore {
  visitor: ApiUser
  publishable_key: string
  region_id: string
  location_id: string
  shipping_option_id: string
  sales_channel_id: string
  shipping_profile_id: string
}

export interface StorePlan {
  currency_code: string
  country_code: string
  /** Percent on top of prices. */
  tax_rate: number
  shipping_price: number
}

export const GERMAN_STORE: StorePlan = {
  currency_code: "eur",
  country_code: "de",
  tax_rate: 19,
  shipping_price: 10,
}

/** Sets a store up through the admin API: region, tax, shipping, publishable key. */
export async function createStore(
  client: HttpClient,
  admin: ApiUser,
  plan: StorePlan = GERMAN_STORE,
): Promise<TestStore> {
  const { currency_code, country_code } = plan
  const { region } = await admin.post<{ region: Named }>("/admin/regions", {
    name: country_code,
    currency_code,
    countries: [country_code],
    payment_providers: ["pp_system_default"],
    is_tax_inclusive: false,
  })
  await admin.post("/admin/tax-regions", {
    country_code,
    provider_id: "tp_system",
    default_tax_rate: { name: "VAT", code: "vat", rate: plan.tax_rate },
  })
  const { sales_channel } = await admin.post<{ sales_channel: Named }>(
    "/admin/sales-channels",
    { name: `web ${country_code}` },
  )
  const { stock_location } = await admin.post<{ stock_location: Named }>(
    "/admin/stock-locations",
    { name: `warehouse ${country_code}` },
  )
  const location = `/admin/stock-locations/${stock_location.id}`
  await admin.post(`${location}/sales-channels`, { add: [sales_channel.id] })
  await admin.post(`${location}/fulfillment-providers`, {
    add: ["manual_manual"],
  })
  const { shipping_profile } = await admin.post<{ shipping_profile: Named }>(
    "/admin/shipping-profiles",
    { name: `default ${country_code}`, type: "default" },
  )
  const shippingOptionId = await createShippingOption(
    admin,
    stock_location.id,
    shipping_profile.id,
    plan,
  )
  const { api_key } = await admin.post<{ api_key: Named & { token: string } }>(
    "/admin/api-keys",
    { title: `storefront ${country_code}`, type: "publishable" },
  )
  await admin.post(`/admin/api-keys/${api_key.id}/sales-channels`, {
    add: [sales_channel.id],
  })
  return {
    visitor: new ApiUser(client, { "x-publishable-api-key": api_key.token }),
    publishable_key: api_key.token,
    region_id: region.id,
    location_id: stock_location.id,
    shipping_option_id: shippingOptionId,
    sales_channel_id: sales_channel.id,
    shipping_profile_id: shipping_profile.id,
  }
}

async function createShippingOption(
  admin: ApiUser,
  locationId: string,
  profileId: string,
  plan: StorePlan,
): Promise<string> {
  type Location = { stock_location: { fulfillment_sets: Named[] } }
  const { stock_location } = await admin.post<Location>(
    `/admin/stock-locations/${locationId}/fulfillment-sets?fields=*fulfillment_sets`,
    { name: `shipping ${plan.country_code}`, type: "shipping" },
  )
  const [set] = stock_location.fulfillment_sets
  const { fulfillment_set } = await admin.post<{
    fulfillment_set: { service_zones: Named[] }
  }>(`/admin/fulfillment-sets/${set.id}/service-zones`, {
    name: plan.country_code,
    geo_zones: [{ type: "country", country_code: plan.country_code }],
  })
  const { shipping_option } = await admin.post<{ shipping_option: Named }>(
    "/admin/shipping-options",
    {
      name: "Standard",
      service_zone_id: fulfillment_set.service_zones[0].id,
      shipping_profile_id: profileId,
      provider_id: "manual_manual",
      price_type: "flat",
      type: { label: "Standard", description: "", code: "standard" },
      prices: [
        { currency_code: plan.currency_code, amount: plan.shipping_price },
      ],
      rules: [],
    },
  )
  return shipping_option.id
}

/** A product with one variant that is always in stock. */
export async function createProduct(
  admin: ApiUser,
  store: TestStore,
  title: string,
  price: number,
  currencyCode = GERMAN_STORE.currency_code,
): Promise<{ product_id: string; variant_id: string }> {
  const { product } = await admin.post<{
    product: Named & { variants: Named[] }
  }>("/admin/products", {
    title,
    status: "published",
    shipping_profile_id: store.shipping_profile_id,
    sales_channels: [{ id: store.sales_channel_id }],
    options: [{ title: "Size", values: ["One"] }],
    variants: [
      {
        title: "One",
        options: { Size: "One" },
        manage_inventory: false,
        prices: [{ currency_code: currencyCode, amount: price }],
      },
    ],
  })
  return { product_id: product.id, variant_id: product.variants[0].id }
}

/** A code that takes a percentage off one product. */
export async function createPromotion(
  admin: ApiUser,
  code: string,
  productId: string,
  percent: number,
): Promise<void> {
  await admin.post("/admin/promotions", {
    code,
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "each",
      max_quantity: 100,
      value: percent,
      target_rules: [
        {
          attribute: "items.product.id",
          operator: "eq",
          values: [productId],
        },
      ],
    },
  })
}
