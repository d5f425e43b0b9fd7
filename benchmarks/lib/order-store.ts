import {
  startMedusa,
  type StorePlace,
} from "../../integration-tests/cluster/helpers/medusa"
import { createFetchClient } from "../../integration-tests/helpers/fetch-client"
import { logInAdmin } from "../../integration-tests/http/helpers/admin-user"
import {
  createPartner,
  createProgram,
} from "../../integration-tests/http/helpers/partners"
import { followLink } from "../../integration-tests/http/helpers/shopping"
import {
  createProduct,
  createStore,
  type TestStore,
} from "../../integration-tests/http/helpers/store"

/** A store whose orders pay up to three levels. */
export interface OrderStore {
  store: Omit<TestStore, "visitor">
  /** Products at 100.00 EUR, always in stock. */
  variant_ids: string[]
  /** Visitors whom a partner's link brought: of a line of one, of two and of three. */
  visitor_ids: string[]
}

/**
 * Three partners, each recruited by the one before. Level 1 earns 10 %, level 2 3 %,
 * level 3 1 %.
 */
export async function furnishOrderStore(
  place: StorePlace,
  products: number,
): Promise<OrderStore> {
  const server = await startMedusa(place, "shared")
  try {
    const client = createFetchClient(server.url)
    const admin = await logInAdmin(client)
    const { visitor, ...store } = await createStore(client, admin)
    await admin.post("/admin/partner-settings", { levels: 3 })
    const variantIds: string[] = []
    for (let number = 1; number <= products; number++) {
      const { variant_id } = await createProduct(
        admin,
        { visitor, ...store },
        `Chair ${number}`,
        100,
      )
      variantIds.push(variant_id)
    }
    const sellers: string[] = []
    const visitorIds: string[] = []
    for (const code of ["one", "two", "three"]) {
      sellers.push(await createPartner(admin, code, sellers.at(-1)))
      visitorIds.push(await followLink(visitor, `/r/${code}`))
    }
    await createProgram(admin, {
      name: "Friends",
      default_rates: [
        { level: 1, percent: 10 },
        { level: 2, percent: 3 },
        { level: 3, percent: 1 },
      ],
      partners: sellers,
    })
    return { store, variant_ids: variantIds, visitor_ids: visitorIds }
  } finally {
    await server.stop()
  }
}
