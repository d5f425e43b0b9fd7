import type {
  IAuthModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { PASSWORD_PROVIDER } from "./account"

/**
 * Whether a password is the member's own now. A function, not a workflow: Medusa may keep
 * what workflows are given.
 */
export async function isOwnPassword(
  container: MedusaContainer,
  member: { id: string; email: string },
  password: string,
): Promise<boolean> {
  const { success, authIdentity } = await container
    .resolve<IAuthModuleService>(Modules.AUTH)
    .authenticate(PASSWORD_PROVIDER, {
      body: { email: member.email, password },
    })
  return success && authIdentity?.app_metadata?.partner_id === member.id
}
