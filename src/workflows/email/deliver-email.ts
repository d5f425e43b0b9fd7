import type {
  CreateNotificationDTO,
  INotificationModuleService,
  MedusaContainer,
  NotificationDTO,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { EmailKind, NewsDetails } from "../../emails/catalogue"
import { renderEmail } from "../../emails/render-email"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { readRecipient, type Recipient } from "./email-data"
import { freeKey, isSent } from "./email-keys"
import { readSender } from "./sender"

const CHANNEL = "email"

/**
 * `no_provider`: the store has no notification provider for the channel `email`;
 * `sent_before`: under the same key, by an event that came twice.
 */
export type EmailOutcome = "sent" | "sent_before" | "no_provider" | "failed"

export interface EmailToSend {
  kind: EmailKind
  member_id: string
  /** Of an event that may come twice: with the same key an e-mail is sent once. */
  idempotency_key?: string
  /** What it tells of, where it is about the partner's business. */
  details?: NewsDetails
}

/**
 * Sends one e-mail to a member through Medusa's notification module.
 *
 * A link that sets a password is made here and goes into the e-mail's body alone, which
 * Medusa hands to the provider and does not keep. Not into `data`: that is in a table
 * which every user of the dashboard can read.
 */
export async function deliverEmail(
  container: MedusaContainer,
  { kind, member_id, idempotency_key, details }: EmailToSend,
): Promise<EmailOutcome> {
  const notifications = container.resolve<INotificationModuleService>(
    Modules.NOTIFICATION,
  )
  const key = idempotency_key
    ? await freeKey(notifications, idempotency_key)
    : undefined
  if (key === null) {
    return "sent_before"
  }
  try {
    const recipient = await readRecipient(container, kind, member_id, details)
    const notification = await toNotification(container, kind, recipient)
    // Medusa answers with nothing, though its type does not say so, where another process
    // had the same event a moment earlier.
    const noted: NotificationDTO | undefined =
      await notifications.createNotifications({
        ...notification,
        receiver_id: member_id,
        idempotency_key: key,
      })
    return noted ? "sent" : "sent_before"
  } catch (error) {
    // Another process had the same event at the same time, and was first.
    if (idempotency_key && (await isSent(notifications, idempotency_key))) {
      return "sent_before"
    }
    return warn(container, kind, error)
  }
}

/** By what a kind of e-mail is known in the notification module. */
export function templateOf(kind: EmailKind): string {
  return `partner-center-${kind}`
}

async function toNotification(
  container: MedusaContainer,
  kind: EmailKind,
  { email, partner_id, data }: Recipient,
): Promise<CreateNotificationDTO> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { emails } = await partners.getOptions()
  const { from, reply_to } = await readSender(container)
  const { link: _key, ...kept } = data as { link?: string }
  return {
    to: email,
    from,
    channel: CHANNEL,
    template: templateOf(kind),
    // What kind of data it is, the caller's `kind` decides.
    content: renderEmail(kind, data as never, emails),
    data: kept,
    provider_data: reply_to ? { reply_to } : null,
    trigger_type: "partner-center",
    resource_id: partner_id,
    resource_type: "partner",
  }
}

/** Kinds of which it was said already that nobody sends them. */
const told = new Set<EmailKind>()

function warn(
  container: MedusaContainer,
  kind: EmailKind,
  error: unknown,
): EmailOutcome {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (isProviderMissing(error)) {
    if (!told.has(kind)) {
      told.add(kind)
      logger.warn(
        `Partner Center: e-mails "${kind}" are not sent, because the store has no ` +
          'notification provider for the channel "email"; add one to medusa-config',
      )
    }
    return "no_provider"
  }
  logger.error(
    `Partner Center: an e-mail "${kind}" was not sent: ${withoutAddresses(error)}`,
  )
  return "failed"
}

/** Medusa collects errors into a plain one, so only its words tell. */
function isProviderMissing(error: unknown): boolean {
  return String(error).includes("Could not find a notification provider")
}

/** Logs are no place for personal data. */
function withoutAddresses(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\S+@\S+/g, "…")
}
