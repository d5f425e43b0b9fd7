import { createHash } from "node:crypto"

import type { IAuthModuleService } from "@medusajs/framework/types"

import type { OpenMemberToken } from "../../modules/partner/member-tokens"

export const PASSWORD_PROVIDER = "emailpass"

/** Names the member in their account: Medusa's key for the actor `partner`. */
const MEMBER_KEY = "partner_id"

/** What opens with an e-mail address and a password: of customers, users and partners. */
export interface Account {
  id: string
  /** The names of those whom the account opens for: `customer_id`, `user_id` … */
  app_metadata: Record<string, unknown>
  provider_identity_id: string
  /** With the hash of the password. */
  provider_metadata: Record<string, unknown>
}

/** The account of an address, or null. */
export async function findAccount(
  auth: IAuthModuleService,
  email: string,
): Promise<Account | null> {
  const [identity] = await auth.listProviderIdentities(
    { provider: PASSWORD_PROVIDER, entity_id: email },
    { relations: ["auth_identity"], take: 1 },
  )
  if (!identity?.auth_identity) {
    return null
  }
  return {
    id: identity.auth_identity.id,
    app_metadata: identity.auth_identity.app_metadata ?? {},
    provider_identity_id: identity.id,
    provider_metadata: identity.provider_metadata ?? {},
  }
}

/**
 * A fingerprint of what opens an account now. It is another one once the password was
 * changed, wherever that was done, and once the account is another one.
 */
export function credentialsOf(email: string, account: Account | null): string {
  const parts = [
    email,
    account?.id ?? "",
    String(account?.provider_metadata.password ?? ""),
  ]
  return createHash("sha256").update(parts.join("\n")).digest("hex")
}

/**
 * Whether a link that was sent to a mailbox still opens: the account is as it was then. Or
 * there was none, and since then somebody has registered the address, which anybody can;
 * whoever reads the mailbox must not be locked out by them. What becomes of that account
 * is decided as if the link were sent now. Once it opens the portal for the member, it
 * is no longer a stranger's, and the link is one of before.
 */
export function stillOpens(
  { email, member_id, credentials }: OpenMemberToken,
  account: Account | null,
): boolean {
  return (
    credentialsOf(email, account) === credentials ||
    (credentialsOf(email, null) === credentials &&
      !opensFor(account, member_id))
  )
}

/** Whether the account opens the portal for this member. */
export function opensFor(account: Account | null, memberId: string): boolean {
  return account?.app_metadata[MEMBER_KEY] === memberId
}

/** Whether the account opens Medusa's dashboard. */
export function opensDashboard({ app_metadata }: Account): boolean {
  return Boolean(app_metadata.user_id)
}

/** Whether somebody has registered the address and become nobody with it so far. */
export function isNobodys({ app_metadata }: Account): boolean {
  return Object.values(app_metadata).every((value) => !value)
}

/** Names the member in an account; null takes the name out. */
export async function nameMember(
  auth: IAuthModuleService,
  { id, app_metadata }: Pick<Account, "id" | "app_metadata">,
  memberId: string | null,
): Promise<void> {
  const { [MEMBER_KEY]: _before, ...others } = app_metadata
  await auth.updateAuthIdentities({
    id,
    app_metadata: memberId ? { ...others, [MEMBER_KEY]: memberId } : others,
  })
}
