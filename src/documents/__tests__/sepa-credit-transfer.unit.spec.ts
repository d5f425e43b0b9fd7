import fc from "fast-check"
import { composeIBAN } from "ibantools"
import { convert } from "xmlbuilder2"

import { sum, toDecimal } from "../../domain/money"
import {
  type SepaCreditTransfer,
  type SepaPayment,
  writeSepaCreditTransfer,
} from "../sepa-credit-transfer"

const ANNA: SepaPayment = {
  payout_id: "ppout_01JZ0000000000000000000001",
  amount: "12.5",
  account_holder: "Anna Müller & Söhne",
  iban: "DE89 3704 0044 0532 0130 00",
  bic: "COBADEFFXXX",
  reference: "Partner payout 2026-06",
}

const TRANSFER: SepaCreditTransfer = {
  message_id: "pbatch_01JZ0000000000000000000009",
  created_at: new Date("2026-06-30T10:00:00Z"),
  execution_date: "2026-07-01",
  debtor: { name: "Kaffeehaus Łódź", iban: "AT611904300234573201", bic: null },
  payments: [
    ANNA,
    {
      ...ANNA,
      payout_id: "ppout_01JZ0000000000000000000002",
      amount: "0.10",
      account_holder: "Георги Петров",
      bic: null,
      reference: "",
    },
  ],
}

function refusal(changes: Partial<SepaCreditTransfer>): string {
  try {
    writeSepaCreditTransfer({ ...TRANSFER, ...changes })
  } catch (error) {
    return (error as Error).message
  }
  return "nothing was refused"
}

const paying = (changes: Partial<SepaPayment>) =>
  refusal({ payments: [{ ...ANNA, ...changes }] })

describe("a SEPA credit transfer", () => {
  it("is a pain.001.001.09 message, its elements in the order of the standard", () => {
    expect(writeSepaCreditTransfer(TRANSFER))
      .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
  <CstmrCdtTrfInitn>
    <GrpHdr>
      <MsgId>pbatch-01JZ0000000000000000000009</MsgId>
      <CreDtTm>2026-06-30T10:00:00.000Z</CreDtTm>
      <NbOfTxs>2</NbOfTxs>
      <CtrlSum>12.60</CtrlSum>
      <InitgPty>
        <Nm>Kaffeehaus Lodz</Nm>
      </InitgPty>
    </GrpHdr>
    <PmtInf>
      <PmtInfId>pbatch-01JZ0000000000000000000009</PmtInfId>
      <PmtMtd>TRF</PmtMtd>
      <NbOfTxs>2</NbOfTxs>
      <CtrlSum>12.60</CtrlSum>
      <PmtTpInf>
        <SvcLvl>
          <Cd>SEPA</Cd>
        </SvcLvl>
      </PmtTpInf>
      <ReqdExctnDt>
        <Dt>2026-07-01</Dt>
      </ReqdExctnDt>
      <Dbtr>
        <Nm>Kaffeehaus Lodz</Nm>
      </Dbtr>
      <DbtrAcct>
        <Id>
          <IBAN>AT611904300234573201</IBAN>
        </Id>
      </DbtrAcct>
      <DbtrAgt>
        <FinInstnId>
          <Othr>
            <Id>NOTPROVIDED</Id>
          </Othr>
        </FinInstnId>
      </DbtrAgt>
      <ChrgBr>SLEV</ChrgBr>
      <CdtTrfTxInf>
        <PmtId>
          <EndToEndId>ppout-01JZ0000000000000000000001</EndToEndId>
        </PmtId>
        <Amt>
          <InstdAmt Ccy="EUR">12.50</InstdAmt>
        </Amt>
        <CdtrAgt>
          <FinInstnId>
            <BICFI>COBADEFFXXX</BICFI>
          </FinInstnId>
        </CdtrAgt>
        <Cdtr>
          <Nm>Anna Mueller + Soehne</Nm>
        </Cdtr>
        <CdtrAcct>
          <Id>
            <IBAN>DE89370400440532013000</IBAN>
          </Id>
        </CdtrAcct>
        <RmtInf>
          <Ustrd>Partner payout 2026-06</Ustrd>
        </RmtInf>
      </CdtTrfTxInf>
      <CdtTrfTxInf>
        <PmtId>
          <EndToEndId>ppout-01JZ0000000000000000000002</EndToEndId>
        </PmtId>
        <Amt>
          <InstdAmt Ccy="EUR">0.10</InstdAmt>
        </Amt>
        <Cdtr>
          <Nm>Georgi Petrov</Nm>
        </Cdtr>
        <CdtrAcct>
          <Id>
            <IBAN>DE89370400440532013000</IBAN>
          </Id>
        </CdtrAcct>
      </CdtTrfTxInf>
    </PmtInf>
  </CstmrCdtTrfInitn>
</Document>`)
  })

  it("holds any valid payments: their number, their exact sum, SEPA's characters alone", () => {
    fc.assert(
      fc.property(fc.array(arbitraryPayment, { minLength: 1 }), (payments) => {
        const numbered = payments.map((payment, index) => ({
          ...payment,
          payout_id: `ppout_${index}`,
        }))
        const xml = writeSepaCreditTransfer({ ...TRANSFER, payments: numbered })
        const { GrpHdr, PmtInf } = parse(xml)
        const sent = [PmtInf.CdtTrfTxInf].flat()
        const exact = sum(numbered.map(({ amount }) => toDecimal(amount)))

        expect(GrpHdr.CtrlSum).toBe(exact.toFixed(2))
        expect(PmtInf.CtrlSum).toBe(exact.toFixed(2))
        expect(GrpHdr.NbOfTxs).toBe(String(numbered.length))
        expect(sent.map(({ Amt }) => Amt.InstdAmt["#"])).toEqual(
          numbered.map(({ amount }) => toDecimal(amount).toFixed(2)),
        )
        for (const { Cdtr, RmtInf } of sent) {
          expect(Cdtr.Nm).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]{1,70}$/)
          expect(RmtInf?.Ustrd ?? "-").toMatch(
            /^[A-Za-z0-9/\-?:().,'+ ]{1,140}$/,
          )
        }
      }),
    )
  })

  it.each([
    ["nothing", { amount: "0" }, "amounts above zero"],
    ["less than nothing", { amount: "-5" }, "amounts above zero"],
    ["a part of a cent", { amount: "1.005" }, "more than 2 digits"],
    ["more than SEPA transfers", { amount: "1000000000" }, "split it"],
    ["a mistyped IBAN", { iban: "DE89370400440532013001" }, "not valid"],
    ["an IBAN outside SEPA", { iban: "BR1500000000000010932840814P2" }, "SEPA"],
    ["a mistyped BIC", { bic: "COBA" }, "leave it out"],
    ["a name nobody can read", { account_holder: "😀" }, "Latin letters"],
    ["an id that banks cut", { payout_id: "p".repeat(36) }, "at most 35"],
  ])("refuses to pay %s", (_what, changes, words) => {
    expect(paying(changes)).toContain(words)
  })

  it("names the payout and never the account, for refusals end up in logs", () => {
    const said = paying({ iban: "DE00370400440532013000" })
    expect(said).toBe(
      `payout ${ANNA.payout_id}: the IBAN is not valid, correct it`,
    )
  })

  it("refuses to pay a payout twice", () => {
    expect(refusal({ payments: [ANNA, ANNA] })).toContain("more than once")
  })

  it.each([
    ["without payments", { payments: [] }, "no payment"],
    ["on a day that is none", { execution_date: "2026-02-30" }, "a day like"],
    ["in a year that is none", { execution_date: "0000-01-01" }, "a day like"],
    [
      "from an account that is none",
      { debtor: { ...TRANSFER.debtor, iban: "AT00" } },
      "debtor: the IBAN",
    ],
    ["under an id with a slash in front", { message_id: "/1" }, "message_id"],
  ])("refuses a file %s", (_what, changes, words) => {
    expect(refusal(changes)).toContain(words)
  })

  it("pays to countries that joined SEPA lately", () => {
    expect(paying({ iban: "RS35260005601001611379" })).toBe(
      "nothing was refused",
    )
  })
})

const arbitraryIban = fc
  .tuple(fc.constantFrom("AT", "DE", "LT"), fc.nat(99_999_999))
  .map(([country, number]) => {
    const lengths = { AT: 16, DE: 18, LT: 16 }
    const bban = String(number).padStart(lengths[country as "AT"], "0")
    return composeIBAN({ countryCode: country, bban })
  })
  .filter((iban): iban is string => iban !== null)

const arbitraryPayment = fc.record({
  amount: fc
    .bigInt({ min: 1n, max: 99_999_999_999n })
    .map((cents) => toDecimal(cents.toString()).div(100).toFixed(2)),
  account_holder: fc
    .string({ unit: "grapheme", maxLength: 200 })
    .map((name) => `Ż${name}`),
  iban: arbitraryIban,
  bic: fc.constantFrom(null, "COBADEFFXXX", "DEUTDEFF"),
  reference: fc.string({ unit: "grapheme", maxLength: 300 }),
})

interface Parsed {
  GrpHdr: { NbOfTxs: string; CtrlSum: string }
  PmtInf: { CtrlSum: string; CdtTrfTxInf: ParsedPayment | ParsedPayment[] }
}

interface ParsedPayment {
  Amt: { InstdAmt: { "#": string } }
  Cdtr: { Nm: string }
  RmtInf?: { Ustrd: string }
}

function parse(xml: string): Parsed {
  const { Document } = convert(xml, { format: "object" }) as unknown as {
    Document: { CstmrCdtTrfInitn: Parsed }
  }
  return Document.CstmrCdtTrfInitn
}
