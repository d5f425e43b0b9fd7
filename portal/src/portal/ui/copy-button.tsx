import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "./button.tsx"

const SHOWN_MS = 2000

/** Copies a text, and says that it has. */
export const CopyButton = ({
  text,
  label,
}: {
  text: string
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
      onClick={() =>
        void navigator.clipboard.writeText(text).then(() => setCopied(true))
      }
    >
      <span aria-live="polite">
        {copied ? t("common.copied") : (label ?? t("common.copy"))}
      </span>
    </Button>
  )
}
