/** Where the browser keeps the token of who has signed in. */
export type SessionStore = {
  /** Undefined where nobody has signed in, or the time is over. */
  read: () => string | undefined
  /**
   * @param remember - also when the browser is closed.
   * @param endsAt - milliseconds since 1970; as long as Medusa's tokens last unless told.
   */
  keep: (token: string, wish: { remember: boolean; endsAt?: number }) => void
  end: () => void
}

type Kept = { token: string; endsAt: number }

const KEY = "partner-portal-session"

/** As long as Medusa's tokens last. */
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Keeps the token in the tab (`sessionStorage`), or in the browser (`localStorage`) for
 * who wants to be remembered; in memory alone where the browser allows neither.
 */
export const createSessionStore = (now = Date.now): SessionStore => {
  let inMemory: Kept | null = null
  const end = () => {
    inMemory = null
    for (const storage of storages()) {
      storage.removeItem(KEY)
    }
  }
  return {
    read: () => {
      const [tab, browser] = storages()
      const kept = tab && browser ? (parse(tab) ?? parse(browser)) : inMemory
      if (kept && kept.endsAt <= now()) {
        end()
        return undefined
      }
      return kept?.token
    },
    keep: (token, { remember, endsAt = now() + DAY_MS }) => {
      end()
      inMemory = { token, endsAt }
      const [tab, browser] = storages()
      ;(remember ? browser : tab)?.setItem(KEY, JSON.stringify(inMemory))
    },
    end,
  }
}

/** Of the tab and of the browser; none where the browser allows none. */
const storages = (): [Storage, Storage] | [] => {
  try {
    return [window.sessionStorage, window.localStorage]
  } catch {
    return []
  }
}

const parse = (storage: Storage): Kept | null => {
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? "") as Partial<Kept> | null
    return typeof kept?.token === "string" && typeof kept.endsAt === "number"
      ? { token: kept.token, endsAt: kept.endsAt }
      : null
  } catch {
    return null
  }
}
