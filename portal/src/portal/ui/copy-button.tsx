import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "./button.tsx"

const SHOWN_MS = 2000

/** Puts a text on the clipboard, with its formatting where the target knows any. */
const write = (text: string, html: string | undefined): Promise<void> =>
  html === undefined
    ? navigator.clipboard.writeText(text)
    : navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([text], { type: "text/plain" }),
          "text/html": new Blob([html], { type: "text/html" }),
        }),
      ])

/** Copies a text, and says that it has. */
export const CopyButton = ({
  text,
  html,
  label,
}: {
  text: string
  /** The same with formatting, for places that take it. */
  html?: string
  label?: string
}) => {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (copied) {
      const timer = setTimeout(() => setCopied(false), SHOWN_MS)
      return () => clearTimeout(timer)
    }
    return undefined
  }, [copied])
  return (
    <Button
      kind="secondary"
      onClick={() => void write(text, html).then(() => setCopied(true))}
    >
      <span aria-live="polite">
        {copied ? t("common.copied") : (label ?? t("common.copy"))}
      </span>
    </Button>
  )
}
