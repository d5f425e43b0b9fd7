import { randomBytes } from "node:crypto"

import type { IAuthModuleService } from "@medusajs/framework/types"

import { PASSWORD_PROVIDER } from "./account"

/** Nobody's account: what a name without a password is compared with. */
const DECOY_EMAIL = "nobody@partner-center.invalid"
const DECOY_PASSWORD_BYTES = 32

/**
 * The address whose password a try is compared with: the wanted one if it has an account,
 * else the decoy's, which is made when it is missing. It asks the same questions whatever
 * the address is, so that they take the same time.
 */
export async function accountToCheck(
  auth: IAuthModuleService,
  email: string | null,
): Promise<string> {
  if (!(await hasAccount(auth, DECOY_EMAIL))) {
    await auth.register(PASSWORD_PROVIDER, {
      body: {
        email: DECOY_EMAIL,
        password: randomBytes(DECOY_PASSWORD_BYTES).toString("hex"),
      },
    })
  }
  const wanted = email ?? DECOY_EMAIL
  return (await hasAccount(auth, wanted)) ? wanted : DECOY_EMAIL
}

async function hasAccount(
  auth: IAuthModuleService,
  email: string,
): Promise<boolean> {
  const [account] = await auth.listProviderIdentities(
    { provider: PASSWORD_PROVIDER, entity_id: email },
    { select: ["id"], take: 1 },
  )
  return account !== undefined
}
