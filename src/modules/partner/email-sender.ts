import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Who e-mails to partners come from, as far as Settings > Partner Center says. */
export interface EmailSender {
  name: string | null
  email: string | null
  reply_to: string | null
}

const NOBODY: EmailSender = { name: null, email: null, reply_to: null }

/** The sender that was saved; nothing of it when none was. */
export async function readEmailSender(sql: Knex): Promise<EmailSender> {
  const [row] = await sql("partner_portal_setting")
    .whereNull("deleted_at")
    .orderBy("created_at")
    .limit(1)
    .select<EmailSender[]>({
      name: "sender_name",
      email: "sender_email",
      reply_to: "reply_to_email",
    })
  return row ?? NOBODY
}
