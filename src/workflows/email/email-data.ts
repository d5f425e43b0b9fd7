import type {
  IAuthModuleService,
  IStoreModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import { greetableName } from "../../domain/greetable-name"
import type { EmailData, EmailKind, NewsDetails } from "../../emails/catalogue"
import { formatMoment } from "../../emails/formats"
import { PARTNER_MODULE } from "../../modules/partner"
import type { TokenPurpose } from "../../modules/partner/member-tokens"
import type PartnerModuleService from "../../modules/partner/service"
import { createOneTimeToken } from "../../utils/one-time-token"
import { credentialsOf, findAccount, opensFor } from "../password/account"

/** Which e-mails carry a link that sets the password, and for what it stands. */
const KEYS: Partial<Record<EmailKind, TokenPurpose>> = {
  application_approved: "invitation",
  member_invited: "invitation",
  password_reset: "password_reset",
}

/** To whom an e-mail goes, and all that any kind of e-mail may say to them. */
export interface Recipient {
  email: string
  partner_id: string
  data: EmailData[EmailKind]
}

/**
 * Gathers what an e-mail says to a member; makes the link that it carries.
 * @param details what the e-mail tells of, where it is about the partner's business
 * @throws MedusaError not found for an unknown member
 */
export async function readRecipient(
  container: MedusaContainer,
  kind: EmailKind,
  memberId: string,
  details?: NewsDetails,
): Promise<Recipient> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const [member] = await partners.listPartnerMembers(
    { id: memberId },
    { relations: ["partner"], take: 1 },
  )
  if (!member) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Member ${memberId} was not found`,
    )
  }
  const { partner, email } = member
  const store = await readStoreData(container)
  return {
    email,
    partner_id: partner.id,
    data: {
      ...store,
      partner_name: partner.name,
      partner_code: partner.code,
      first_name: greetableName(member.first_name),
      reason: partner.rejection_reason,
      ...details,
      ...(await makeKey(
        container,
        kind,
        { id: memberId, email },
        store.portal_url,
      )),
    },
  }
}

/** What every e-mail says of the store. */
export async function readStoreData(
  container: MedusaContainer,
): Promise<
  Pick<EmailData[EmailKind], "language" | "store_name" | "portal_url">
> {
  const { storefrontUrl, portalPath, emailLanguage } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getOptions()
  return {
    language: emailLanguage,
    store_name: await storeName(container),
    portal_url: `${storefrontUrl}${portalPath}`,
  }
}

async function storeName(container: MedusaContainer): Promise<string> {
  const { sender_name } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getPortalSettings()
  if (sender_name) {
    return sender_name
  }
  const [store] = await container
    .resolve<IStoreModuleService>(Modules.STORE)
    .listStores({}, { select: ["name"], take: 1 })
  return store?.name ?? ""
}

/**
 * The token is behind `#`: browsers keep that part to themselves, so it is in no server's
 * log and in no `Referer`.
 */
async function makeKey(
  container: MedusaContainer,
  kind: EmailKind,
  { id, email }: { id: string; email: string },
  portalUrl: string,
): Promise<{ link: string; expires: string } | undefined> {
  const purpose = KEYS[kind]
  if (!purpose) {
    return undefined
  }
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const account = await findAccount(auth, email)
  if (kind === "application_approved" && opensFor(account, id)) {
    return undefined
  }
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { token, hash } = createOneTimeToken()
  const { expires_at } = await partners.keepMemberToken({
    member_id: id,
    purpose,
    token_hash: hash,
    credentials: credentialsOf(email, account),
  })
  const { emailLanguage } = await partners.getOptions()
  return {
    link: passwordLink(portalUrl, token),
    expires: formatMoment(expires_at, emailLanguage),
  }
}

/** Where a password is set with a token. */
export function passwordLink(portalUrl: string, token: string): string {
  return `${portalUrl}/password#token=${token}`
}
