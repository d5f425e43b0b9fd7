/** Events that other code of a store may subscribe to. */
export const PartnerCenterEvents = {
  /**
   * Somebody applied as a partner and waits for the store's answer.
   *
   * @eventPayload
   * ```ts
   * { id } // the partner's
   * ```
   */
  PARTNER_APPLIED: "partner.applied",
  /**
   * An application was approved, by an admin or automatically.
   *
   * @eventPayload
   * ```ts
   * { id } // the partner's
   * ```
   */
  PARTNER_APPROVED: "partner.approved",
  /**
   * An application was rejected; the partner's `rejection_reason` says why.
   *
   * @eventPayload
   * ```ts
   * { id } // the partner's
   * ```
   */
  PARTNER_REJECTED: "partner.rejected",
  /**
   * Somebody asked for a new password; nobody knows yet whether such a member exists.
   *
   * @eventPayload
   * ```ts
   * { login, request_id } // what they typed: a partner code or an e-mail address
   * ```
   */
  PASSWORD_RESET_REQUESTED: "partner.password_reset_requested",
  /**
   * A member has set a password, with a link that was sent to their mailbox.
   *
   * @eventPayload
   * ```ts
   * { member_id, changed_at } // ISO 8601, UTC
   * ```
   */
  PASSWORD_CHANGED: "partner.password_changed",
  /**
   * It was changed how a partner is paid.
   *
   * @eventPayload
   * ```ts
   * {
   *   partner_id,
   *   version, // which of the partner's changes it is: 1, 2 …
   *   method, // null: the partner is not paid
   *   label, // what may be shown of where the money goes: "DE •••• 3000"
   *   details_changed, // whether it is about where the money goes
   *   changed_at, // ISO 8601, UTC
   *   changed_by, // "admin" or "member"
   * }
   * ```
   */
  PAYOUT_SETTINGS_CHANGED: "partner.payout_settings_changed",
  /**
   * A partner was credited with an order.
   *
   * @eventPayload
   * ```ts
   * { order_id, partner_id }
   * ```
   */
  ORDER_ATTRIBUTED: "order.attributed",
  /**
   * A person became known through a partner: by a form, or as a customer.
   *
   * @eventPayload
   * ```ts
   * { id, partner_id } // the id of the record in the referral history
   * ```
   */
  LEAD_CREATED: "referral.lead_created",
  /**
   * A commission came into being or grew.
   *
   * @eventPayload
   * ```ts
   * { order_id, commission_id, partner_id, currency_code, amount } // amount > 0, major units
   * ```
   */
  COMMISSION_EARNED: "commission.earned",
  /**
   * A commission was taken back, in part or in full.
   *
   * @eventPayload
   * ```ts
   * { order_id, commission_id, partner_id, currency_code, amount } // amount < 0, major units
   * ```
   */
  COMMISSION_REVERSED: "commission.reversed",
  /**
   * What orders earn has changed: told once for all that was posted together, however many
   * commissions it was.
   *
   * @eventPayload
   * ```ts
   * { order_ids }
   * ```
   */
  COMMISSIONS_CHANGED: "commission.changed",
  /**
   * A commission, or a part of it, may be paid out: its hold period is over and the
   * customer has paid.
   *
   * @eventPayload
   * ```ts
   * { order_id, commission_id, partner_id, currency_code, amount } // amount > 0, major units
   * ```
   */
  COMMISSION_MATURED: "commission.matured",
  /**
   * A batch of payouts was created; its money is set aside after it.
   *
   * @eventPayload
   * ```ts
   * { id }
   * ```
   */
  PAYOUT_BATCH_CREATED: "payout.batch_created",
  /**
   * Payouts wait to be sent to a provider, or to be asked after.
   *
   * @eventPayload
   * ```ts
   * {}
   * ```
   */
  PAYOUTS_DUE: "payout.due",
  /**
   * A payout's money was set aside: it is in transit.
   *
   * @eventPayload
   * ```ts
   * { id, batch_id, partner_id, currency_code, amount } // amount in major units
   * ```
   */
  PAYOUT_CREATED: "payout.created",
  /**
   * A payout was paid.
   *
   * @eventPayload
   * ```ts
   * { id, batch_id, partner_id, currency_code, amount } // amount in major units
   * ```
   */
  PAYOUT_PAID: "payout.paid",
  /**
   * A payout failed; its money is payable again.
   *
   * @eventPayload
   * ```ts
   * { id, batch_id, partner_id, currency_code, amount, reason } // amount in major units
   * ```
   */
  PAYOUT_FAILED: "payout.failed",
  /**
   * A payout was cancelled before it was paid; its money is payable again.
   *
   * @eventPayload
   * ```ts
   * { id, batch_id, partner_id, currency_code, amount, reason } // amount in major units
   * ```
   */
  PAYOUT_CANCELED: "payout.canceled",
  /**
   * A payout that was paid came back; its money is payable again.
   *
   * @eventPayload
   * ```ts
   * { id, batch_id, partner_id, currency_code, amount, reason } // amount in major units
   * ```
   */
  PAYOUT_REVERSED: "payout.reversed",
  /**
   * Some more of a payout that stays paid came back, and is payable again.
   *
   * @eventPayload
   * ```ts
   * { id, batch_id, partner_id, currency_code, amount, reason } // amount: what came back now
   * ```
   */
  PAYOUT_PARTLY_REVERSED: "payout.partly_reversed",
} as const
