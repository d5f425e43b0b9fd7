"use client"

import { useState } from "react"

/** Copies a text, and says whether that worked. */
export const CopyButton = ({
  text,
  label,
}: {
  text: string
  label: string
}) => {
  const [outcome, setOutcome] = useState("")
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome("Copied")
    } catch {
      // Browsers refuse on plain http, or when the visitor forbade it.
      setOutcome("Select the link and copy it by hand")
    }
  }
  return (
    <span className="copy">
      <span role="status" className="copy__outcome">
        {outcome}
      </span>
      <button
        type="button"
        className="button button--secondary"
        onClick={copy}
        aria-label={label}
      >
        Copy
      </button>
    </span>
  )
}
