import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { nameMember, PASSWORD_PROVIDER } from "./account"

export interface Credentials {
  member_id: string
  email: string
  password: string
}

/**
 * Makes an account for an address that has none, and names the member in it: both or
 * neither.
 * @returns the id of the auth identity
 * @throws MedusaError invalid data for a password that the provider refuses
 */
export async function registerMember(
  auth: IAuthModuleService,
  { member_id, email, password }: Credentials,
): Promise<string> {
  const { authIdentity, error } = await auth.register(PASSWORD_PROVIDER, {
    body: { email, password },
  })
  if (!authIdentity) {
    throw notSet(error)
  }
  const { id, app_metadata } = authIdentity
  try {
    await nameMember(auth, { id, app_metadata: app_metadata ?? {} }, member_id)
  } catch (refusal) {
    await auth.deleteAuthIdentities([id])
    throw refusal
  }
  return id
}

/** What is said of a password that the provider refuses. */
export function notSet(error: string | undefined): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `password: ${error ?? "could not be set"}`,
  )
}
