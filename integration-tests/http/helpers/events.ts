import type { EventEmitter } from "node:events"

import type {
  IEventBusModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const LATE_EVENT_MS = 200

/** Delivers an event as Medusa's bus does, once more or out of turn. */
export async function deliver(
  container: MedusaContainer,
  name: string,
  data: unknown,
): Promise<void> {
  await container
    .resolve<IEventBusModuleService>(Modules.EVENT_BUS)
    .emit({ name, data })
}

/**
 * Does something while the bus loses an event, as a crash between the order and
 * its event would: the store does its work, no subscriber ever hears of it.
 */
export async function losingEvent<Result>(
  container: MedusaContainer,
  name: string,
  action: () => Promise<Result>,
): Promise<Result> {
  const { eventEmitter_: emitter } = container.resolve<{
    eventEmitter_: EventEmitter
  }>(Modules.EVENT_BUS)
  const listeners = emitter.listeners(name)
  emitter.removeAllListeners(name)
  try {
    return await action()
  } finally {
    // The bus emits after the answer: give a late event time to find nobody.
    await new Promise((resolve) => setTimeout(resolve, LATE_EVENT_MS))
    listeners.forEach((listener) => {
      emitter.on(name, listener as (...args: unknown[]) => void)
    })
  }
}

/** Notes what the bus delivers of some events while something is done. */
export async function listenTo(
  container: MedusaContainer,
  names: readonly string[],
  action: (heard: HeardEvent[]) => Promise<void>,
): Promise<void> {
  const bus = container.resolve<IEventBusModuleService>(Modules.EVENT_BUS)
  const heard: HeardEvent[] = []
  const listener = async ({ name, data }: HeardEvent) => {
    heard.push({ name, data })
  }
  const contextOf = (name: string) => ({ subscriberId: `test-${name}` })
  names.forEach((name) =>
    bus.subscribe(name, listener as never, contextOf(name)),
  )
  try {
    await action(heard)
  } finally {
    names.forEach((name) =>
      bus.unsubscribe(name, listener as never, contextOf(name)),
    )
  }
}

export interface HeardEvent {
  name: string
  data: Record<string, unknown>
}
