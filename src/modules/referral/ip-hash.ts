import { createHmac } from "node:crypto"

/** An IP address as it may be kept: hashed under the store's key; null without a key. */
export function hashIp(
  ip: string | null,
  key: string | undefined,
): string | null {
  return ip && key ? createHmac("sha256", key).update(ip).digest("hex") : null
}
