import type {
  IEventBusModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import type { SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"

import { config as commissionChanged } from "../src/subscribers/commission-changed"
import { config as deliveryCreated } from "../src/subscribers/delivery-created"
import { config as leadCreated } from "../src/subscribers/lead-created"
import { config as orderChanged } from "../src/subscribers/order-changed"
import { config as paymentChanged } from "../src/subscribers/payment-changed"

/**
 * Keeps the plugin's subscribers still in this process. The seed makes orders of the
 * past: it dates them back first and then syncs them itself, as of their own day. Nobody
 * is told of them.
 */
export function quietEvents(container: MedusaContainer): void {
  const bus = container.resolve<IEventBusModuleService>(Modules.EVENT_BUS)
  const configs: SubscriberConfig[] = [
    orderChanged,
    paymentChanged,
    deliveryCreated,
    commissionChanged,
    leadCreated,
  ]
  for (const { event, context } of configs) {
    for (const name of [event].flat()) {
      // The bus finds a subscriber by its id; which function is given says nothing.
      bus.unsubscribe(name, async () => {}, {
        subscriberId: context?.subscriberId ?? "",
      })
    }
  }
}
