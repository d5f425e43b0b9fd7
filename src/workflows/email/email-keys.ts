import type {
  FilterableNotificationProps,
  INotificationModuleService,
  NotificationDTO,
} from "@medusajs/framework/types"

/** How often an e-mail that failed is tried: every five minutes for an hour, and at first. */
export const MOST_TRIES = 13

/** A try to send an e-mail under a key. Medusa's type forgets the key, its table does not. */
type KeyedNotification = NotificationDTO & { idempotency_key: string }

/** The key under which an e-mail is tried next; null when it needs not be sent. */
export async function freeKey(
  notifications: INotificationModuleService,
  key: string,
): Promise<string | null> {
  const tries = await triesUnder(notifications, key)
  return tries.every(hasFailed) ? (keysOf(key)[tries.length] ?? null) : null
}

/** Whether an e-mail was sent under a key, or is on its way. */
export async function isSent(
  notifications: INotificationModuleService,
  key: string,
): Promise<boolean> {
  return !(await triesUnder(notifications, key)).every(hasFailed)
}

/** What was tried under a key: sent, failed, or on its way. */
export async function triesUnder(
  notifications: INotificationModuleService,
  key: string,
): Promise<KeyedNotification[]> {
  return (await triesByKey(notifications, [key])).get(key) ?? []
}

/**
 * What was tried under keys.
 * @returns by key, as it was given; keys without a try are missing
 */
export async function triesByKey(
  notifications: INotificationModuleService,
  keys: readonly string[],
): Promise<Map<string, KeyedNotification[]>> {
  const askedBy = new Map(
    keys.flatMap((key) => keysOf(key).map((one) => [one, key] as const)),
  )
  const known = (await notifications.listNotifications(
    { idempotency_key: [...askedBy.keys()] } as FilterableNotificationProps,
    { take: askedBy.size },
  )) as KeyedNotification[]
  const tries = new Map<string, KeyedNotification[]>()
  for (const one of known) {
    const key = askedBy.get(one.idempotency_key) ?? one.idempotency_key
    tries.set(key, [...(tries.get(key) ?? []), one])
  }
  return tries
}

/** Whether a try has failed. */
export function hasFailed({ status }: NotificationDTO): boolean {
  return status === "failure"
}

/**
 * Whether an e-mail needs no more tries: it was sent, is on its way, or the store had
 * nobody to send it when it was new.
 */
export function isTried(tries: readonly NotificationDTO[]): boolean {
  return tries.some((one) => !hasFailed(one) || !one.provider_id)
}

function keysOf(key: string): string[] {
  return Array.from({ length: MOST_TRIES }, (_, index) =>
    index === 0 ? key : `${key}:${index + 1}`,
  )
}
