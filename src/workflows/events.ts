/** Events that other code of a store may subscribe to. */
export const PartnerCenterEvents = {
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
   * A commission, or a part of it, may be paid out: its hold period is over and the
   * customer has paid.
   *
   * @eventPayload
   * ```ts
   * { order_id, commission_id, partner_id, currency_code, amount } // amount > 0, major units
   * ```
   */
  COMMISSION_MATURED: "commission.matured",
} as const
