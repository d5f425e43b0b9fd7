/**
 * An e-mail address of which a partner sees enough to recognise somebody they know, and
 * not enough to write to a stranger: `j•••@example.com`.
 */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@")
  const [first = ""] = email
  return at > 0 ? `${first}•••${email.slice(at)}` : "•••"
}
