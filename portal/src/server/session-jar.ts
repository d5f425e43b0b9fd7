/** The one cookie of a session, however the server at hand reads and writes cookies. */
export type SessionJar = {
  read: () => string | undefined
  /**
   * @param secure - when the page came by https.
   * @param maxAge - seconds; null: until the browser is closed; undefined: as long as
   *   Medusa's tokens last.
   */
  write: (
    token: string,
    secure: boolean,
    maxAge: number | null | undefined,
  ) => void
  end: () => void
}
