import type {
  CreateNotificationDTO,
  FilterableNotificationProps,
  INotificationModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { EmailKind } from "../../emails/catalogue"
import { renderEmail } from "../../emails/render-email"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { readRecipient, type Recipient } from "./email-data"

const CHANNEL = "email"
/** How often an e-mail that failed is tried again under its key. */
const MOST_TRIES = 5

/** `no_provider`: the store has no notification provider for the channel `email`. */
export type EmailOutcome = "sent" | "no_provider" | "failed"

export interface SendPartnerEmailInput {
  kind: EmailKind
  member_id: string
  /** Of an event that may come twice: with the same key an e-mail is sent once. */
  idempotency_key?: string
}

/**
 * Sends one e-mail to a member through Medusa's notification module. A failure does not
 * undo what the e-mail tells of; with a key it fails the workflow, so that the event that
 * it belongs to may be tried again.
 *
 * A link that sets a password is made here and goes into the e-mail's body alone, which
 * Medusa hands to the provider and does not keep. Not into `data`: that is in a table
 * which every user of the dashboard can read.
 */
export const sendPartnerEmailStep = createStep(
  "partner-center-send-email",
  async (input: SendPartnerEmailInput, { container }) => {
    const outcome: EmailOutcome = await send(container, input)
    if (outcome === "failed" && input.idempotency_key) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The e-mail "${input.kind}" was not sent`,
      )
    }
    return new StepResponse(outcome)
  },
)

/**
 * Sends one e-mail to a member.
 *
 * @example
 * await sendPartnerEmailWorkflow(container).run({
 *   input: { kind: "password_changed", member_id: "pmem_123" },
 * })
 *
 * @summary
 *
 * Send an e-mail to a partner's member.
 */
export const sendPartnerEmailWorkflow = createWorkflow(
  "partner-center-send-email",
  (input: SendPartnerEmailInput) =>
    new WorkflowResponse(sendPartnerEmailStep(input)),
)

async function send(
  container: MedusaContainer,
  { kind, member_id, idempotency_key }: SendPartnerEmailInput,
): Promise<EmailOutcome> {
  const notifications = container.resolve<INotificationModuleService>(
    Modules.NOTIFICATION,
  )
  const key = idempotency_key
    ? await freeKey(notifications, idempotency_key)
    : undefined
  if (key === null) {
    return "sent"
  }
  const recipient = await readRecipient(container, kind, member_id)
  const notification = await toNotification(container, kind, recipient)
  try {
    await notifications.createNotifications({
      ...notification,
      receiver_id: member_id,
      idempotency_key: key,
    })
    return "sent"
  } catch (error) {
    // Another process had the same event at the same time, and was first.
    if (key && (await freeKey(notifications, key)) === null) {
      return "sent"
    }
    return warn(container, kind, error)
  }
}

/** The key under which an e-mail is tried next; null when it needs not be sent. */
async function freeKey(
  notifications: INotificationModuleService,
  key: string,
): Promise<string | null> {
  const tries = Array.from({ length: MOST_TRIES }, (_, index) =>
    index === 0 ? key : `${key}:${index + 1}`,
  )
  const known = await notifications.listNotifications(
    // Medusa's type forgets the key, its table does not.
    { idempotency_key: tries } as FilterableNotificationProps,
    { take: MOST_TRIES },
  )
  return known.every(({ status }) => status === "failure")
    ? (tries[known.length] ?? null)
    : null
}

async function toNotification(
  container: MedusaContainer,
  kind: EmailKind,
  { email, partner_id, data }: Recipient,
): Promise<CreateNotificationDTO> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { emails } = await partners.getOptions()
  const { sender_name, sender_email, reply_to_email } =
    await partners.getPortalSettings()
  const { link: _key, ...kept } = data as { link?: string }
  return {
    to: email,
    from: sender_email ? addressOf(sender_name, sender_email) : null,
    channel: CHANNEL,
    template: `partner-center-${kind}`,
    // What kind of data it is, the caller's `kind` decides.
    content: renderEmail(kind, data as never, emails),
    data: kept,
    provider_data: reply_to_email ? { reply_to: reply_to_email } : null,
    trigger_type: "partner-center",
    resource_id: partner_id,
    resource_type: "partner",
  }
}

/** A quote or a line break in a name would begin another header. */
function addressOf(name: string | null, email: string): string {
  const plainName = name?.replace(/["\\<>\p{Cc}\s]+/gu, " ").trim()
  return plainName ? `"${plainName}" <${email}>` : email
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
