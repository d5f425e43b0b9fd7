"use client"

import { useEffect, useRef, useState } from "react"
import { startVisit } from "@/lib/data/visit-actions"

/**
 * Takes an admin's one-time code from behind the # of the address, where no server and
 * no log sees it, and hands it to the storefront's own server.
 */
export const StartVisit = () => {
  const [error, setError] = useState("")
  const isStarted = useRef(false)

  useEffect(() => {
    // React's strict mode runs effects twice; the code opens once.
    if (isStarted.current) {
      return
    }
    isStarted.current = true
    const code = window.location.hash.slice(1)
    // Out of the address before anything else, so that nobody copies it.
    window.history.replaceState(null, "", window.location.pathname)
    void startVisit(code)
      .then((problem) => setError(problem ?? ""))
      .catch(() => setError("The portal cannot be opened right now."))
  }, [])

  return (
    <div role="status">
      {error ? (
        <p className="note note--bad">{error}</p>
      ) : (
        <p className="muted">Opening the portal…</p>
      )}
    </div>
  )
}
