import type { EmailLanguage } from "./catalogue"

interface HtmlParts {
  language: EmailLanguage
  /** These and all others: HTML, escaped. */
  subject: string
  paragraphs: readonly string[]
  button?: { label: string; url: string }
  small: readonly string[]
}

const FONT =
  "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

/**
 * One column of text without pictures: read aloud in order, and legible where styles are
 * dropped. But for the button it has no colours, so that mail programs in dark mode choose
 * theirs.
 */
export function htmlLayout({
  language,
  subject,
  paragraphs,
  button,
  small,
}: HtmlParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
</head>
<body style="margin:0;padding:24px 16px;${FONT};font-size:16px;line-height:1.5">
<div role="article" aria-label="${subject}" style="max-width:560px;margin:0 auto">
<h1 style="font-size:20px;line-height:1.3;margin:0 0 24px">${subject}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 16px">${text}</p>`).join("\n")}
${button ? buttonHtml(button) : ""}
${small
  .map((text) => `<p style="margin:0 0 8px;font-size:14px">${text}</p>`)
  .join("\n")}
</div>
</body>
</html>
`
}

/** The address stands below as text too, for who does not trust a button. */
function buttonHtml({ label, url }: { label: string; url: string }): string {
  return `<p style="margin:24px 0 16px"><a href="${url}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#3b5bdb;color:#ffffff;font-weight:600;text-decoration:none">${label}</a></p>
<p style="margin:0 0 24px;font-size:14px;word-break:break-all"><a href="${url}">${url}</a></p>`
}
