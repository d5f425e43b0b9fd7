/**
 * Why a payout failed, was cancelled or reversed, as far as its partner is told. What a
 * provider says is for the store's people: it may tell of their account there.
 * @returns null where nothing may be said
 */
export function reasonForPartner({
  reason,
  settled_by,
}: {
  reason: string | null
  /** The admin who said so; null: the provider did. */
  settled_by: string | null
}): string | null {
  return settled_by === null ? null : reason
}
