import { type DecimalString, sum, toDecimal } from "../domain/money"
import { refuseProblems } from "./document-refused-error"
import { problemsWithTransfer } from "./sepa-problems"
import { compact, LONGEST_SEPA_NAME, toSepaId, toSepaText } from "./sepa-text"

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
const EURO_DIGITS = 2
const LONGEST_REMITTANCE = 140

export interface SepaAccount {
  name: string
  iban: string
  bic: string | null
}

export interface SepaPayment {
  /** Comes back in the bank's statement, see `toSepaId`. */
  payout_id: string
  /** Euros, above zero, at most two digits. */
  amount: DecimalString
  account_holder: string
  iban: string
  bic: string | null
  /** What the partner reads beside the payment. */
  reference: string
}

export interface SepaCreditTransfer {
  /** Unique for ever: banks refuse a message that they have had. */
  message_id: string
  created_at: Date
  /** The day on which the store's account is to be debited, `YYYY-MM-DD`. */
  execution_date: string
  debtor: SepaAccount
  payments: readonly SepaPayment[]
}

/**
 * A SEPA credit transfer as banks take it by upload or EBICS: ISO 20022
 * `pain.001.001.09` within the EPC's customer-to-PSP guidelines (EPC132-08). Names and
 * references are written in SEPA's characters.
 * @throws DocumentRefusedError saying what to change, for anything a bank would refuse
 */
export function writeSepaCreditTransfer(transfer: SepaCreditTransfer): string {
  refuseProblems(problemsWithTransfer(transfer))

  const { debtor, payments } = transfer
  const messageId = toSepaId(transfer.message_id)
  const totals = {
    NbOfTxs: payments.length,
    CtrlSum: sum(payments.map(({ amount }) => toDecimal(amount))).toFixed(
      EURO_DIGITS,
    ),
  }
  // Loaded with the first file: the library is hundreds of files.
  const { create } = require("xmlbuilder2") as typeof import("xmlbuilder2")
  return create(
    { version: "1.0", encoding: "UTF-8" },
    {
      Document: {
        "@xmlns": NAMESPACE,
        CstmrCdtTrfInitn: {
          GrpHdr: {
            MsgId: messageId,
            CreDtTm: transfer.created_at.toISOString(),
            ...totals,
            InitgPty: { Nm: toSepaText(debtor.name, LONGEST_SEPA_NAME) },
          },
          PmtInf: {
            PmtInfId: messageId,
            PmtMtd: "TRF",
            ...totals,
            PmtTpInf: { SvcLvl: { Cd: "SEPA" } },
            ReqdExctnDt: { Dt: transfer.execution_date },
            Dbtr: { Nm: toSepaText(debtor.name, LONGEST_SEPA_NAME) },
            DbtrAcct: { Id: { IBAN: compact(debtor.iban) } },
            DbtrAgt: {
              FinInstnId: debtor.bic
                ? { BICFI: compact(debtor.bic) }
                : { Othr: { Id: "NOTPROVIDED" } },
            },
            ChrgBr: "SLEV",
            CdtTrfTxInf: payments.map(toTransaction),
          },
        },
      },
    },
  ).end({ prettyPrint: true })
}

function toTransaction(payment: SepaPayment) {
  const reference = toSepaText(payment.reference, LONGEST_REMITTANCE)
  return {
    PmtId: { EndToEndId: toSepaId(payment.payout_id) },
    Amt: {
      InstdAmt: {
        "@Ccy": "EUR",
        "#": toDecimal(payment.amount).toFixed(EURO_DIGITS),
      },
    },
    ...(payment.bic
      ? { CdtrAgt: { FinInstnId: { BICFI: compact(payment.bic) } } }
      : {}),
    Cdtr: { Nm: toSepaText(payment.account_holder, LONGEST_SEPA_NAME) },
    CdtrAcct: { Id: { IBAN: compact(payment.iban) } },
    ...(reference ? { RmtInf: { Ustrd: reference } } : {}),
  }
}
