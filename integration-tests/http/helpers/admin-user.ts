import type {
  IAuthModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

import { ApiUser, type HttpClient } from "./api"

/** The first admin of a test store. */
export const ADMIN = {
  email: "admin@example.com",
  password: "an-admins-password",
}

/** Creates the first admin, as `medusa user` does, and signs in over HTTP. */
export async function signInAdmin(
  client: HttpClient,
  container: MedusaContainer,
): Promise<ApiUser> {
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: ADMIN })
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity!.id,
      userData: { email: ADMIN.email },
    },
  })
  return await logInAdmin(client)
}

/** Signs the first admin in, once there is one. */
export async function logInAdmin(client: HttpClient): Promise<ApiUser> {
  const anyone = new ApiUser(client, {})
  const { token } = await anyone.post<{ token: string }>(
    "/auth/user/emailpass",
    ADMIN,
  )
  return new ApiUser(client, { authorization: `Bearer ${token}` })
}
