import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { DocumentRefusedError } from "../../../../documents/document-refused-error"
import {
  type PayoutLine,
  toPayoutLine,
} from "../../../../documents/payouts-csv"
import { writePayPalMassPayment } from "../../../../documents/paypal-mass-payment"
import {
  type SepaPayment,
  writeSepaCreditTransfer,
} from "../../../../documents/sepa-credit-transfer"
import { PAYEE_MODULE } from "../../../../modules/payee"
import type PayeeModuleService from "../../../../modules/payee/service"
import type { PayPalFileQuery, SepaFileQuery } from "./contract"
import { type Payment, readOpenPayments, readPayments } from "./read-payments"

const DAY_LENGTH = "2026-06-30".length

/** The batch that a file is about. */
interface Batch {
  id: string
  currency_code: string
}

/** All payouts of a batch that had any money, with full account details, by id. */
export async function* exportBatch(
  container: MedusaContainer,
  { id }: Batch,
): AsyncGenerator<PayoutLine> {
  const payments = readPayments(container, {
    batch_id: id,
    status: ["in_transit", "paid", "failed", "canceled", "reversed"],
  })
  for await (const { payout, partner, details } of payments) {
    yield toPayoutLine({
      payout_id: payout.id,
      partner_code: partner.code,
      partner_name: partner.name,
      // Whoever pays by this file must leave these to the provider.
      status: payout.sending ? `${payout.status}_by_provider` : payout.status,
      amount: payout.amount,
      currency_code: payout.currency_code,
      details,
      reference: payout.reference ?? payout.id,
    })
  }
}

/**
 * A batch's open payments by PayPal, as PayPal's mass payment file.
 * @throws MedusaError invalid data that says what keeps PayPal from taking it
 */
export async function writeBatchForPayPal(
  container: MedusaContainer,
  { id, currency_code }: Batch,
  { decimal_mark }: PayPalFileQuery,
): Promise<string> {
  const payments = await readOpenPayments(container, id)
  const rows = payments.flatMap(({ payout, details }) =>
    details?.method === "paypal"
      ? [
          {
            payout_id: payout.id,
            email: details.email,
            amount: payout.amount,
            note: payout.id,
          },
        ]
      : [],
  )
  return refusing(() =>
    writePayPalMassPayment({ currency_code, decimal_mark, payments: rows }),
  )
}

/**
 * A batch's open bank transfers to IBANs, as SEPA credit transfer. Its message id is the
 * batch's: a bank that had the file already refuses it.
 * @throws MedusaError invalid data that says what keeps a bank from taking it
 */
export async function writeBatchForSepa(
  container: MedusaContainer,
  { id, currency_code }: Batch,
  { execution_date }: SepaFileQuery,
): Promise<string> {
  if (currency_code !== "eur") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "SEPA pays in euros only; take the CSV file for other currencies",
    )
  }
  const { payer, account } = await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .readPayer()
  if (!payer || !account) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The account to pay from is not known: fill in payer and account in the payout settings",
    )
  }
  const payments = await readOpenPayments(container, id)
  const created_at = new Date()
  return refusing(() =>
    writeSepaCreditTransfer({
      message_id: id,
      created_at,
      execution_date:
        execution_date ?? created_at.toISOString().slice(0, DAY_LENGTH),
      debtor: { name: payer.name, ...account },
      payments: payments.flatMap(toTransfer),
    }),
  )
}

function toTransfer({ payout, details }: Payment): SepaPayment[] {
  return details?.method === "bank_transfer" && "iban" in details
    ? [
        {
          payout_id: payout.id,
          amount: payout.amount,
          account_holder: details.account_holder,
          iban: details.iban,
          bic: details.bic,
          reference: payout.id,
        },
      ]
    : []
}

function refusing(write: () => string): string {
  try {
    return write()
  } catch (error) {
    throw error instanceof DocumentRefusedError
      ? new MedusaError(MedusaError.Types.INVALID_DATA, error.message)
      : error
  }
}
