import Mustache from "mustache"

import type { EmailLanguage } from "../emails/catalogue"

interface Page {
  language: EmailLanguage
  /** Plain text, as all but `html`. */
  title: string
  paragraphs?: readonly string[]
  /** What is wrong, a line each. */
  problems?: readonly string[]
  /** Said after them. */
  after?: string
  /** Cleaned before: it is shown as it is. */
  html?: string
}

const TEMPLATE = `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{{title}}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; padding: 2rem 1rem; font: 1rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.3; }
</style>
</head>
<body>
<main>
<h1>{{title}}</h1>
{{#paragraphs}}
<p>{{.}}</p>
{{/paragraphs}}
{{#hasProblems}}
<ul>
{{#problems}}
<li>{{.}}</li>
{{/problems}}
</ul>
{{/hasProblems}}
{{#after}}
<p>{{after}}</p>
{{/after}}
{{{html}}}
</main>
</body>
</html>
`

/** A small page without script and without anything from elsewhere. */
export function toPageHtml({ problems = [], ...page }: Page): string {
  return Mustache.render(TEMPLATE, {
    ...page,
    problems,
    hasProblems: problems.length > 0,
  })
}
