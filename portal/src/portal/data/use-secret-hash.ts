import { useEffect, useState } from "react"

/**
 * What stands behind the # of the address: a secret, which is taken out of the address,
 * and with it out of the browser's history, as soon as it was read.
 */
export const useSecretHash = (): string => {
  const [secret, setSecret] = useState(() => window.location.hash.slice(1))
  useEffect(() => {
    const take = () => {
      const { hash, pathname, search } = window.location
      if (hash.length > 1) {
        setSecret(hash.slice(1))
        window.history.replaceState(window.history.state, "", pathname + search)
      }
    }
    take()
    // Another link of the same page opened in this tab loads no new page.
    window.addEventListener("hashchange", take)
    return () => window.removeEventListener("hashchange", take)
  }, [])
  return secret
}
