import { writeFileSync } from "node:fs"

import type { ExecArgs } from "@medusajs/framework/types"

import { DEMO_ADMIN, DEMO_PARTNERS, DEMO_PASSWORD } from "./people"
import { quietEvents } from "./quiet-events"
import { createRandom } from "./random"
import { seedApplications } from "./seed-applications"
import { seedForms } from "./seed-forms"
import { seedOrders } from "./seed-orders"
import { seedPartners } from "./seed-partners"
import { seedResources } from "./seed-resources"
import { seedStore } from "./seed-store"

const DAY_MS = 24 * 60 * 60 * 1000
const OPENED_DAYS_AGO = 120
const RAISED_DAYS_AGO = 45
const SEED = 20261121

/**
 * Makes a store that has been lived in for ninety days, and writes what the demo tells
 * its user (keys and sign-ins) to the file named by DEMO_SEED_OUTPUT.
 * Run by `npm run demo` in an empty database: `medusa exec ./demo/seed.ts`.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)
  quietEvents(container)
  const store = await seedStore(container)
  const partners = await seedPartners(container, store, {
    opening: daysAgo(OPENED_DAYS_AGO),
    raise: daysAgo(RAISED_DAYS_AGO),
  })
  await seedResources(container)
  await seedApplications(container, partners.ids)
  await seedForms(container, partners.open_program_id)
  await seedOrders({
    container,
    store,
    partners,
    random: createRandom(SEED),
  })

  const told = {
    publishable_key: store.publishable_key,
    default_country: store.regions.eur.country_code,
    admin: DEMO_ADMIN,
    partners: DEMO_PARTNERS.flatMap(({ code, name, about }) =>
      about ? [{ code, name, about, password: DEMO_PASSWORD }] : [],
    ),
    partner_link_code: "ana",
  }
  writeFileSync(
    process.env.DEMO_SEED_OUTPUT ?? "demo-seed.json",
    JSON.stringify(told, null, 2),
  )
}
