import { EMAIL_KINDS, EMAIL_LANGUAGES } from "../catalogue"
import { renderEmail } from "../render-email"
import { sampleData } from "../sample-data"

describe("the sample of an e-mail", () => {
  it.each(
    EMAIL_LANGUAGES.flatMap((language) =>
      EMAIL_KINDS.map((kind) => [kind, language] as const),
    ),
  )("%s in %s shows every sentence", (kind, language) => {
    const data = sampleData(
      kind,
      {
        store_name: "Paper & Ink",
        portal_url: "https://shop.example/partners",
      },
      language,
      new Date("2026-11-21T18:00:00.000Z"),
    )
    const { subject, text, html } = renderEmail(kind, data as never)
    expect(subject + text + html).not.toMatch(/\{\{|undefined|null/)
    // A sentence of which something is missing has two spaces, or one before its end.
    expect(text).not.toMatch(/ {2}| [.,\n]/)
  })
})
