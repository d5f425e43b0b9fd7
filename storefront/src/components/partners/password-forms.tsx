"use client"

import { useEffect, useState } from "react"
import { ForgotPasswordForm } from "./forgot-password-form"
import { SetPasswordForm } from "./set-password-form"

const TOKEN = /^#token=([\w-]+)$/

/**
 * Sets a password for whoever came with a link, and offers a link to everybody
 * else. The token is behind `#`, which browsers keep from servers, so the page
 * cannot know it before it runs in the browser: it is read after the first
 * render, or the server's page and the browser's would differ.
 */
export const PasswordForms = () => {
  const [token, setToken] = useState<string | null>()

  useEffect(() => {
    const read = () => {
      const [, found] = TOKEN.exec(window.location.hash) ?? []
      // Not a second time: React runs effects twice in development, and the
      // first time has taken the token out of the address.
      setToken((known) => found ?? known ?? null)
      if (found) {
        // The router's own entry stays: Next.js keeps its state in it, and
        // patches `replaceState` so that it hears of the new address.
        window.history.replaceState(
          window.history.state,
          "",
          "/partners/password",
        )
      }
    }
    read()
    window.addEventListener("hashchange", read)
    return () => window.removeEventListener("hashchange", read)
  }, [])

  if (token === undefined) {
    return <noscript>Please switch JavaScript on to set a password.</noscript>
  }
  return token ? <SetPasswordForm token={token} /> : <ForgotPasswordForm />
}
