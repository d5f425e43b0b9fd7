import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createProductsWorkflow,
  createPromotionsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

import { CATALOG } from "./catalog"

export const CURRENCIES = ["eur", "usd", "jpy"] as const
export type DemoCurrency = (typeof CURRENCIES)[number]

const REGIONS = [
  { name: "Europe", currency: "eur", countries: ["de", "fr", "it"], tax: 19 },
  { name: "United States", currency: "usd", countries: ["us"], tax: 0 },
  { name: "Japan", currency: "jpy", countries: ["jp"], tax: 10 },
] as const

const SHIPPING = { eur: 5.9, usd: 7.5, jpy: 900 }

export interface SeededStore {
  publishable_key: string
  sales_channel_id: string
  location_id: string
  regions: Record<
    DemoCurrency,
    { region_id: string; country_code: string; shipping_option_id: string }
  >
  variants: { id: string; product_id: string; handle: string }[]
}

/** Regions, shipping, a publishable key, a dozen products and a promotion. */
export async function seedStore(
  container: MedusaContainer,
): Promise<SeededStore> {
  const salesChannelId = await seedChannel(container)
  const locationId = await seedLocation(container, salesChannelId)
  const profileId = await seedProfile(container)
  const regions = await seedRegions(container, locationId, profileId)
  const publishableKey = await seedKey(container, salesChannelId)
  const variants = await seedProducts(container, salesChannelId, profileId)
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code: "WELCOME10",
          type: "standard",
          status: "active",
          application_method: {
            type: "percentage",
            target_type: "order",
            value: 10,
            currency_code: "eur",
          },
        },
      ],
    },
  })
  return {
    publishable_key: publishableKey,
    sales_channel_id: salesChannelId,
    location_id: locationId,
    regions,
    variants,
  }
}

async function seedChannel(container: MedusaContainer): Promise<string> {
  const {
    result: [channel],
  } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Storefront" }] },
  })
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Paper & Ink",
        default_sales_channel_id: channel.id,
        supported_currencies: CURRENCIES.map((currency_code) => ({
          currency_code,
          is_default: currency_code === "eur",
        })),
      },
    },
  })
  return channel.id
}

async function seedLocation(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<string> {
  const {
    result: [location],
  } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: "Warehouse",
          address: { address_1: "Hafenstrasse 1", country_code: "de" },
        },
      ],
    },
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [salesChannelId] },
  })
  return location.id
}

async function seedProfile(container: MedusaContainer): Promise<string> {
  const {
    result: [profile],
  } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Parcels", type: "default" }] },
  })
  return profile.id
}

async function seedRegions(
  container: MedusaContainer,
  locationId: string,
  profileId: string,
): Promise<SeededStore["regions"]> {
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: REGIONS.map(({ name, currency, countries }) => ({
        name,
        currency_code: currency,
        countries: [...countries],
        payment_providers: ["pp_system_default"],
      })),
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: REGIONS.flatMap(({ countries, tax }) =>
      countries.map((country_code) => ({
        country_code,
        provider_id: "tp_system",
        default_tax_rate: { rate: tax, name: "VAT", code: "vat" },
      })),
    ),
  })
  const optionIds = await seedShipping(container, locationId, profileId)
  return Object.fromEntries(
    REGIONS.map(({ currency, countries }, index) => [
      currency,
      {
        region_id: regions[index].id,
        country_code: countries[0],
        shipping_option_id: optionIds[index],
      },
    ]),
  ) as SeededStore["regions"]
}

async function seedShipping(
  container: MedusaContainer,
  locationId: string,
  profileId: string,
): Promise<string[]> {
  const set = await container
    .resolve(Modules.FULFILLMENT)
    .createFulfillmentSets({
      name: "Delivery",
      type: "shipping",
      service_zones: REGIONS.map(({ name, countries }) => ({
        name,
        geo_zones: countries.map((country_code) => ({
          type: "country" as const,
          country_code,
        })),
      })),
    })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  const zoneOf = (name: string) =>
    set.service_zones.find((zone) => zone.name === name)!.id
  const { result: options } = await createShippingOptionsWorkflow(
    container,
  ).run({
    input: REGIONS.map(({ name, currency }) => ({
      name: "Standard delivery",
      service_zone_id: zoneOf(name),
      shipping_profile_id: profileId,
      provider_id: "manual_manual",
      price_type: "flat" as const,
      type: { label: "Standard", description: "2-4 days", code: "standard" },
      prices: [{ currency_code: currency, amount: SHIPPING[currency] }],
      rules: [
        {
          attribute: "enabled_in_store",
          value: "true",
          operator: "eq" as const,
        },
        { attribute: "is_return", value: "false", operator: "eq" as const },
      ],
    })),
  })
  return options.map(({ id }) => id)
}

async function seedKey(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<string> {
  const {
    result: [key],
  } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [salesChannelId] },
  })
  return key.token
}

async function seedProducts(
  container: MedusaContainer,
  salesChannelId: string,
  profileId: string,
): Promise<SeededStore["variants"]> {
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: CATALOG.map(({ options, ...product }) => ({
        title: product.title,
        handle: product.handle,
        description: product.description,
        status: "published" as const,
        shipping_profile_id: profileId,
        sales_channels: [{ id: salesChannelId }],
        options: [{ title: "Style", values: options }],
        variants: options.map((style) => ({
          title: style,
          options: { Style: style },
          manage_inventory: false,
          prices: CURRENCIES.map((currency_code) => ({
            currency_code,
            amount: product[currency_code],
          })),
        })),
      })),
    },
  })
  return products.flatMap((product) =>
    product.variants.map((variant) => ({
      id: variant.id,
      product_id: product.id,
      handle: product.handle,
    })),
  )
}
