import type { SignInMember } from "../../modules/partner/find-member"

const SECOND_MS = 1000

/**
 * Whether a token is older than the moment at which the member's sessions were ended.
 * Medusa's tokens say in seconds when they were made; one that does not is too old.
 */
export function isFromEndedSession(
  token: object,
  { sessions_from }: Pick<SignInMember, "sessions_from">,
): boolean {
  if (!sessions_from) {
    return false
  }
  const { iat } = token as { iat?: unknown }
  return (
    typeof iat !== "number" ||
    iat * SECOND_MS < new Date(sessions_from).getTime()
  )
}
