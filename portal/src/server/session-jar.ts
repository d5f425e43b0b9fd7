/** The portal's cookies, however the server at hand reads and writes them. */
export type SessionJar = {
  /** The id of whoever came through a partner's link; undefined for everybody else. */
  visitorId: () => string | undefined
  /** The session's token. */
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
