import {
  EMAIL_KINDS,
  EMAIL_LANGUAGES,
  type EmailData,
  type EmailKind,
} from "../catalogue"
import { renderEmail } from "../render-email"

const LINK = "https://shop.example/partners/password#token=abc_DEF-123"

const common = {
  language: "en",
  store_name: "Paper & Ink",
  partner_name: "Ana's blog",
  first_name: "Ana",
  portal_url: "https://shop.example/partners",
} as const

const everything: EmailData[EmailKind] = {
  ...common,
  partner_code: "ana",
  reason: "Your site is <b>down</b>",
  link: LINK,
  expires: "28 November 2026, 18:00",
  lead_email: "j•••@example.com",
  received: "21 November 2026, 18:00",
  link_name: "Chairs",
  order_id: "order_1",
  order_number: "#1042",
  currency_code: "eur",
  products: "Chair and Table",
  amount: "€12.50",
  is_payable: false,
  payable_from: "5 December 2026, 18:00",
  taken_back: "€2.50",
  remaining: "€10.00",
  why: "the order was cancelled.",
  changed: "21 November 2026, 18:00",
  by_store: true,
  details_changed: true,
  method: "bank_transfer",
  method_name: "Bank transfer",
  label: "DE •••• 3000",
  payout_id: "pout_1",
  paid_on: "1 Jul 2026",
  reference: "R1",
  payments_url: "https://shop.example/partners/payments",
}

describe("an e-mail to a partner", () => {
  it.each(
    EMAIL_LANGUAGES.flatMap((language) =>
      EMAIL_KINDS.map((kind) => [kind, language] as const),
    ),
  )("%s in %s has nothing left to fill in", (kind, language) => {
    const data = { ...everything, language } as never
    const { subject, text, html } = renderEmail(kind, data)
    for (const part of [subject, text, html]) {
      expect(part).not.toMatch(/\{\{|undefined|null/)
      expect(part.length).toBeGreaterThan(10)
    }
    expect(html).toContain(`<html lang="${language}">`)
  })

  it("says what was changed of how the partner is paid, and by whom", () => {
    const changed = {
      ...common,
      changed: "21 November 2026, 18:00",
      by_store: false,
      details_changed: true,
      method: "bank_transfer",
      method_name: "Bank transfer",
      label: "DE •••• 3000",
    } as const
    const textOf = (data: EmailData["payout_settings_changed"]) =>
      renderEmail("payout_settings_changed", data).text
    expect(textOf(changed)).toContain(
      "How Paper & Ink pays Ana's blog was changed on 21 November 2026, 18:00 (UTC).\n\n" +
        "From now on: Bank transfer, DE •••• 3000",
    )
    expect(textOf({ ...changed, by_store: true })).toContain(
      "was changed by the store on",
    )
    const nothing = { method: null, method_name: null, label: null }
    expect(textOf({ ...changed, ...nothing })).toContain(
      "There is no way to pay you now",
    )
    expect(textOf({ ...changed, details_changed: false })).toContain(
      "Where the money goes stays as it was.",
    )
  })

  it("says what was paid, where to and under which reference", () => {
    const paid = {
      ...common,
      payout_id: "pout_1",
      amount: "€70.00",
      currency_code: "eur",
      paid_on: "1 Jul 2026",
      method: "bank_transfer",
      method_name: "Bank transfer",
      label: "DE •••• 3000",
      reference: "SEPA 2026-07",
      reason: null,
      payments_url: "https://shop.example/partners/payments",
    } as const
    const { subject, text } = renderEmail("payout_paid", paid)
    expect(subject).toBe("You were paid €70.00")
    expect(text).toContain(
      "Paper & Ink has paid Ana's blog €70.00 on 1 Jul 2026.\n\n" +
        "Bank transfer, DE •••• 3000\n\n" +
        "Reference: SEPA 2026-07\n\n",
    )
    expect(text).toContain(
      "See your payments:\nhttps://shop.example/partners/payments",
    )
    const nothing = { method: null, method_name: null, label: null }
    expect(
      renderEmail("payout_paid", { ...paid, ...nothing, reference: null }).text,
    ).toContain("on 1 Jul 2026.\n\nIt can take")
  })

  it("says why a payment did not arrive, where the store has said so", () => {
    const failed = {
      ...common,
      payout_id: "pout_1",
      amount: "70,00 €",
      currency_code: "eur",
      paid_on: null,
      method: "paypal",
      method_name: "PayPal",
      label: "a•••@example.com",
      reference: null,
      reason: "Konto geschlossen",
      payments_url: "https://shop.example/partners/payments",
      language: "de",
    } as const
    const { subject, text } = renderEmail("payout_failed", failed)
    expect(subject).toBe("Eine Auszahlung von 70,00 € ist gescheitert")
    expect(text).toContain("Der Grund: Konto geschlossen")
    expect(text).toContain("Der Betrag steht wieder in Ihrem Guthaben")
    expect(
      renderEmail("payout_failed", { ...failed, reason: null }).text,
    ).not.toContain("Der Grund")
    expect(
      renderEmail("payout_reversed", { ...failed, paid_on: "01.07.2026" }).text,
    ).toContain(
      "Eine Auszahlung von 70,00 €, die Paper & Ink am 01.07.2026 an Ana's blog geleistet hat, kam zurück",
    )
  })

  it("escapes what people wrote, in HTML alone", () => {
    const { subject, text, html } = renderEmail("member_invited", {
      ...common,
      partner_name: "<script>alert(1)</script>",
      link: LINK,
      expires: "28 November 2026, 18:00",
    })
    expect(subject).toContain("<script>alert(1)</script> at Paper & Ink")
    expect(text).toContain("<script>alert(1)</script>")
    expect(html).not.toContain("<script")
    expect(html).toContain("&lt;script&gt;")
    expect(html).toContain("Paper &amp; Ink")
  })

  it("has a one-line subject, whatever a name contains", () => {
    const { subject } = renderEmail("application_approved", {
      ...common,
      store_name: "Ink\r\nBcc: everybody@example.com",
      partner_code: "ana",
    })
    expect(subject).toBe(
      "Welcome as a partner of Ink Bcc: everybody@example.com",
    )
  })

  it("carries its link in both parts", () => {
    const { text, html } = renderEmail("password_reset", {
      ...common,
      link: LINK,
      expires: "21 November 2026, 18:30",
    })
    expect(text).toContain(LINK)
    const [, href] = /href="([^"]+)"/.exec(html) ?? []
    expect(href?.replace(/&#x2F;/g, "/").replace(/&#x3D;/g, "=")).toBe(LINK)
    expect(text).toContain("until 21 November 2026, 18:30 (UTC)")
  })

  it("leaves out the sentence for which there is nothing to say", () => {
    const { text } = renderEmail("application_rejected", {
      ...common,
      first_name: null,
      reason: null,
    })
    expect(text).toMatch(/^Hello,\n/)
    expect(text).not.toContain("why")
    expect(text).not.toMatch(/\n{3}/)
  })

  it("of an approval asks for a password where there is none yet", () => {
    const approved = { ...common, partner_code: "ana" }
    const withPassword = renderEmail("application_approved", approved).text
    expect(withPassword).toContain("Open the partner portal:")
    expect(withPassword).not.toContain("Set a password")

    const without = renderEmail("application_approved", {
      ...approved,
      link: LINK,
      expires: "28 November 2026, 18:00",
    }).text
    expect(without).toContain(`Set a password:\n${LINK}`)
  })

  it("is the store's own where it has one", () => {
    const own = {
      password_changed: ({ first_name }: { first_name: string | null }) => ({
        subject: `Hi\n${first_name}`,
        text: "own text",
        html: "<p>own</p>",
      }),
    }
    expect(renderEmail("password_changed", common, own)).toEqual({
      subject: "Hi Ana",
      text: "own text",
      html: "<p>own</p>",
    })
    expect(renderEmail("application_received", common, own).subject).toBe(
      "We have your application",
    )
  })
})
