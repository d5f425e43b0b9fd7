/*
 * A notification provider for the demo and the tests: e-mails are not sent but kept in a
 * folder, each as JSON and as a page to look at, with a list. They hold links that set passwords, so
 * this is nothing for a store that people use.
 */
const { randomUUID } = require("node:crypto")
const fs = require("node:fs/promises")
const path = require("node:path")

const {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} = require("@medusajs/framework/utils")

const { writeMailIndex } = require("./mail-index.cjs")

class MailFolderService extends AbstractNotificationProviderService {
  static identifier = "mail-folder"

  constructor(_container, { folder }) {
    super()
    this.folder = folder
  }

  async send({ to, from, template, data, provider_data, content }) {
    const id = `${new Date().toISOString().replace(/\D/g, "")}-${randomUUID()}`
    const file = (ending) => path.join(this.folder, `${id}.${ending}`)
    await fs.mkdir(this.folder, { recursive: true })
    await fs.writeFile(file("html"), content?.html ?? "", { mode: 0o600 })
    // Last and by another name, so that nobody reads half of it.
    await fs.writeFile(
      file("part"),
      JSON.stringify({ to, from, template, data, provider_data, ...content }),
      { mode: 0o600 },
    )
    await fs.rename(file("part"), file("json"))
    await writeMailIndex(this.folder)
    return { id }
  }
}

module.exports = {
  default: ModuleProvider(Modules.NOTIFICATION, {
    services: [MailFolderService],
  }),
}
