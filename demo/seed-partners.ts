import type {
  IAuthModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

import type { CommissionRate, Level, RuleScope } from "../src/domain/terms"
import { PARTNER_MODULE } from "../src/modules/partner"
import type PartnerModuleService from "../src/modules/partner/service"
import { createLinkWorkflow } from "../src/workflows/link/save-link"
import { createPartnerWorkflow } from "../src/workflows/partner/create-partner"
import { createProgramWorkflow } from "../src/workflows/program/save-program"
import { saveRuleWorkflow } from "../src/workflows/program/save-rule"
import { setEnrollmentWorkflow } from "../src/workflows/program/set-enrollment"
import { DEMO_ADMIN, DEMO_PARTNERS, DEMO_PASSWORD } from "./people"
import type { SeededStore } from "./seed-store"

export interface SeededPartners {
  ids: Record<string, string>
  /** The program for everybody. */
  open_program_id: string
  link_ids: string[]
}

interface Clock {
  /** When the partners joined. */
  opening: Date
  /** When the store raised a rate: orders before it keep the old one. */
  raise: Date
}

/** Settings, three programs, eight partners over three levels, and shared links. */
export async function seedPartners(
  container: MedusaContainer,
  store: SeededStore,
  clock: Clock,
): Promise<SeededPartners> {
  await seedAdmin(container)
  await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .saveSettings({ levels: 3, tracking_window_days: 60 }, clock.opening)
  const programs = await seedPrograms(container, store, clock)
  const ids: Record<string, string> = {}
  for (const plan of DEMO_PARTNERS) {
    const { result } = await createPartnerWorkflow(container).run({
      input: {
        partner: {
          code: plan.code,
          name: plan.name,
          status: plan.status,
          parent_id: plan.parent ? ids[plan.parent] : null,
          valid_from: clock.opening.toISOString(),
        },
        owner: {
          email: `${plan.code}@example.com`,
          password: DEMO_PASSWORD,
          first_name: plan.first_name,
          last_name: plan.last_name,
        },
      },
    })
    ids[plan.code] = result.id
    for (const program of plan.programs) {
      await setEnrollmentWorkflow(container).run({
        input: {
          partner_id: result.id,
          program_id: programs[program],
          status: "active",
          valid_from: clock.opening.toISOString(),
        },
      })
    }
  }
  return {
    ids,
    open_program_id: programs.friends,
    link_ids: await seedLinks(container),
  }
}

async function seedAdmin(container: MedusaContainer): Promise<void> {
  const { authIdentity } = await container
    .resolve<IAuthModuleService>(Modules.AUTH)
    .register("emailpass", { body: DEMO_ADMIN })
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity!.id,
      userData: { email: DEMO_ADMIN.email },
    },
  })
}

async function seedPrograms(
  container: MedusaContainer,
  store: SeededStore,
  { opening, raise }: Clock,
) {
  const productId = (handle: string) =>
    store.variants.find((variant) => variant.handle === handle)!.product_id
  const program = async (
    name: string,
    priority: number,
    description: string,
  ) => {
    const { result } = await createProgramWorkflow(container).run({
      input: {
        name,
        priority,
        description,
        status: "active",
        valid_from: opening.toISOString(),
      },
    })
    return result.id
  }
  const rule = async (
    program_id: string,
    scope: RuleScope,
    rates: CommissionRate[],
    from = opening,
  ) =>
    await saveRuleWorkflow(container).run({
      input: {
        program_id,
        rule: { scope, rates },
        valid_from: from.toISOString(),
      },
    })

  const shops = await program(
    "Shops",
    1,
    "For shops that send customers to us: a flat amount for every pen and lamp, a percentage on all else.",
  )
  await rule(shops, { type: "default" }, [percent(1, "12"), percent(2, "2")])
  for (const handle of ["fountain-pen", "desk-lamp"]) {
    await rule(shops, { type: "product", target_id: productId(handle) }, [
      perUnit(1, { eur: "20.00", usd: "22.00", jpy: "3300" }),
    ])
  }

  const writers = await program(
    "Writers",
    2,
    "For people who write about paper: 15 % on notebooks and journals.",
  )
  for (const handle of ["field-notebook", "desk-journal", "letter-set"]) {
    await rule(writers, { type: "product", target_id: productId(handle) }, [
      percent(1, "15"),
      percent(2, "4"),
      percent(3, "1"),
    ])
  }

  const friends = await program(
    "Friends of the store",
    3,
    "Our program for everybody: tell a friend, earn on whatever they buy.",
  )
  await rule(friends, { type: "default" }, [percent(1, "8"), percent(2, "3")])
  await rule(
    friends,
    { type: "default" },
    [percent(1, "10"), percent(2, "3"), percent(3, "1")],
    raise,
  )
  return { shops, writers, friends }
}

function percent(level: Level, value: string): CommissionRate {
  return { level, role: "sale", customer: "all", percent: value, amounts: {} }
}

function perUnit(
  level: Level,
  amounts: Record<string, string>,
): CommissionRate {
  return { level, role: "sale", customer: "all", percent: null, amounts }
}

async function seedLinks(container: MedusaContainer): Promise<string[]> {
  const plans = [
    ["Fountain pen", "pen", "/products/fountain-pen"],
    ["Field notebook", "notebook", "/products/field-notebook"],
    ["Desk lamp", "lamp", "/products/desk-lamp"],
  ]
  const ids: string[] = []
  for (const [name, code, destination] of plans) {
    const { result } = await createLinkWorkflow(container).run({
      input: { name, code, destination },
    })
    ids.push(result.id)
  }
  return ids
}
