import { createHash, timingSafeEqual } from "node:crypto"
import { isIP } from "node:net"

import type { MedusaRequest } from "@medusajs/framework"

import { countedAddress } from "../../domain/counted-address"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

const SECRET_HEADER = "x-partner-center-secret"
const ADDRESS_HEADER = "x-partner-center-visitor-ip"

/**
 * The address of the visitor for whom a request is made. A storefront's server asks for
 * all its visitors; it may name each one's address if it proves itself with the
 * `storefrontSecret` of the plugin's options. From anybody else the address of the
 * connection counts, as Medusa sees it behind one proxy (`trust proxy` = 1).
 */
export async function visitorAddress(req: MedusaRequest): Promise<string> {
  const named = req.get(ADDRESS_HEADER)
  const proof = req.get(SECRET_HEADER)
  if (named && proof && isIP(named) > 0) {
    const { storefrontSecret } = await req.scope
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .getOptions()
    if (storefrontSecret && isSame(proof, storefrontSecret)) {
      return named
    }
  }
  return req.ip ?? ""
}

/** What limits count of `visitorAddress`. */
export async function countedVisitor(req: MedusaRequest): Promise<string> {
  return countedAddress(await visitorAddress(req))
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}
