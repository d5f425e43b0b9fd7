/* A page that lists the e-mails of a folder as `mail-folder.cjs` keeps them. */
const { randomUUID } = require("node:crypto")
const fs = require("node:fs/promises")
const path = require("node:path")

const INDEX = "index.html"

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Writes the list anew, the latest e-mail first; answers with its path. */
async function writeMailIndex(folder) {
  await fs.mkdir(folder, { recursive: true })
  const names = (await fs.readdir(folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .reverse()
  const mails = await Promise.all(
    names.map(async (name) => ({
      ...JSON.parse(await fs.readFile(path.join(folder, name), "utf8")),
      page: name.replace(/json$/, "html"),
    })),
  )
  const file = path.join(folder, INDEX)
  // By another name first, so that nobody reads half of it.
  const draft = `${file}.${randomUUID()}`
  await fs.writeFile(draft, toPage(mails), { mode: 0o600 })
  await fs.rename(draft, file)
  return file
}

function toPage(mails) {
  const rows = mails.map(
    ({ page, to, subject, template }) =>
      `<tr><td><a href="${escape(page)}">${escape(subject)}</a></td>` +
      `<td>${escape(to)}</td><td>${escape(template)}</td></tr>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>E-mails of the demo</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 960px; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .5rem; border-bottom: 1px solid #8884; overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>E-mails of the demo</h1>
<p>The demo sends nothing: what it would have sent is here, the latest first. Reload for newer ones.</p>
${
  rows.length > 0
    ? `<table>
<thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Kind</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`
    : "<p>None so far: order something through a partner's link, or ask for a new password.</p>"
}
</body>
</html>
`
}

function escape(text) {
  return String(text ?? "").replace(/[&<>"]/g, (sign) => ENTITIES[sign])
}

module.exports = { writeMailIndex }
