import type { MedusaContainer } from "@medusajs/framework/types"

import { computeEntitlements } from "../../domain/commission/compute-entitlements"
import { type Decimal, toDecimal, ZERO } from "../../domain/money"
import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type {
  AttributedOrder,
  OrderRange,
} from "../../modules/referral/attributed-orders"
import type { OrderFacts } from "../../modules/referral/order-facts"
import type ReferralModuleService from "../../modules/referral/service"
import { readCustomerOrders } from "../sync-order-commissions/customer-orders"
import {
  decideAttribution,
  readEvidence,
} from "../sync-order-commissions/decide-attribution"
import { gatherTerms } from "../sync-order-commissions/gather-entitlement-input"
import {
  isComputable,
  type OrderReading,
  readOrders,
} from "../sync-order-commissions/read-orders"
import { withTerms } from "../sync-order-commissions/sync-scope"
import {
  changesAttribution,
  type Supposition,
  underSupposition,
} from "./changed-terms"
import { EarlierOrders } from "./earlier-orders"
import { knowOrder } from "./know-order"

const BATCH = 50

export interface WhatIfInput extends Supposition {
  range: OrderRange
}

/** What one partner was paid in a currency, and would have been. */
export interface WhatIfRow {
  partner_id: string
  currency_code: string
  was: Decimal
  would: Decimal
}

export interface WhatIfResult {
  orders: number
  /** How many of them would have paid something else. */
  changed_orders: number
  /** Orders that could not be computed. */
  left_orders: number
  rows: WhatIfRow[]
}

/**
 * Goes through the orders of a range as they are now and computes what they would have
 * paid, had other Partner defaults or programs held; nothing is posted or kept. Orders
 * are taken in the order in which they were placed, so that tiers and caps count what
 * would have been sold and earned before.
 * @param onProgress told after each batch; a rejection ends it
 */
export async function runWhatIf(
  container: MedusaContainer,
  input: WhatIfInput,
  onProgress: (progress: { done: number; total: number }) => Promise<void>,
): Promise<WhatIfResult> {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const total = await referral.countOrdersPlaced(input.range)
  const simulation = new Simulation(container, input)
  let after: AttributedOrder | null = null
  for (let done = 0; ;) {
    const batch: AttributedOrder[] = await referral.listOrdersPlaced(
      input.range,
      after,
      BATCH,
    )
    await simulation.add(batch)
    done += batch.length
    await onProgress({ done, total })
    if (batch.length < BATCH) {
      return simulation.result()
    }
    after = batch[batch.length - 1]
  }
}

class Simulation {
  private readonly earlier: EarlierOrders
  private readonly rows = new Map<string, WhatIfRow>()
  private orders = 0
  private changed = 0
  private left = 0

  constructor(
    private readonly container: MedusaContainer,
    private readonly input: WhatIfInput,
  ) {
    this.earlier = new EarlierOrders(container, input.range.from)
  }

  async add(batch: readonly AttributedOrder[]): Promise<void> {
    const ids = batch.map(({ order_id }) => order_id)
    const container = await withTerms(this.container)
    const readings = new Map(
      (await readOrders(container, ids)).map((reading) => [
        reading.order.order_id,
        reading,
      ]),
    )
    const facts = await this.container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .getOrderFacts(ids)
    const earned = await this.container
      .resolve<LedgerModuleService>(LEDGER_MODULE)
      .getEarnedForOrders(ids)
    for (const attributed of batch) {
      const { order_id } = attributed
      const reading = readings.get(order_id)
      const was = earned.filter((each) => each.order_id === order_id)
      if (!reading || !isComputable(reading)) {
        this.left++
        continue
      }
      const would = await this.simulate(
        container,
        attributed,
        reading,
        facts.get(order_id),
      )
      this.compare(was, would)
    }
  }

  result(): WhatIfResult {
    return {
      orders: this.orders,
      changed_orders: this.changed,
      left_orders: this.left,
      rows: [...this.rows.values()],
    }
  }

  private async simulate(
    container: MedusaContainer,
    attributed: AttributedOrder,
    read: OrderReading,
    facts: OrderFacts | undefined,
  ): Promise<Amount[]> {
    const { input } = this
    const settings = { ...read.settings, ...input.settings }
    const reading = { ...read, settings }
    const { decided, canceled_at, terms_at } = reading
    const { sale_partner_id, lead_partner_id, review } = changesAttribution(
      input,
    )
      ? await decideAttribution(
          container,
          { ...reading, kept: null },
          await readCustomerOrders(container, reading),
          await readEvidence(container, reading),
        )
      : attributed
    const isRefused = review === "refused"
    const known = await knowOrder(container, reading, facts)
    const terms = underSupposition(
      await gatherTerms(
        container,
        {
          ...known,
          sale_partner_id: isRefused ? null : sale_partner_id,
          lead_partner_id: isRefused ? null : lead_partner_id,
          line_overrides: decided.line_overrides,
          terms_at,
        },
        settings,
      ),
      input,
    )
    const entitlements = computeEntitlements({
      ...terms,
      ...(await this.earlier.before(terms)),
    })
    this.earlier.add(terms, entitlements, canceled_at)
    return entitlements
  }

  private compare(was: readonly Amount[], would: readonly Amount[]): void {
    const sums = new Map<string, WhatIfRow>()
    const add = (side: "was" | "would") => (amount: Amount) => {
      const row = rowOf(sums, amount)
      row[side] = row[side].plus(toDecimal(amount.amount))
    }
    was.forEach(add("was"))
    would.forEach(add("would"))
    for (const row of sums.values()) {
      const total = rowOf(this.rows, row)
      total.was = total.was.plus(row.was)
      total.would = total.would.plus(row.would)
    }
    this.orders++
    if ([...sums.values()].some((row) => !row.was.eq(row.would))) {
      this.changed++
    }
  }
}

interface Amount {
  partner_id: string
  currency_code: string
  amount: string
}

function rowOf(
  rows: Map<string, WhatIfRow>,
  {
    partner_id,
    currency_code,
  }: Pick<WhatIfRow, "partner_id" | "currency_code">,
): WhatIfRow {
  const key = `${partner_id}:${currency_code}`
  const row = rows.get(key) ?? {
    partner_id,
    currency_code,
    was: ZERO,
    would: ZERO,
  }
  rows.set(key, row)
  return row
}
