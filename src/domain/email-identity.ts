/**
 * An e-mail address as one compares people by it: in lower case, without the part of the
 * name after a plus, which the same person may choose freely.
 */
export function emailIdentity(email: string): string {
  const [name, ...domain] = email.trim().toLowerCase().split("@")
  return [name.split("+")[0], ...domain].join("@")
}
