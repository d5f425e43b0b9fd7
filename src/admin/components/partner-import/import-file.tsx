import { ArrowUpTray } from "@medusajs/icons"
import { Button, Hint, Text } from "@medusajs/ui"
import { type ChangeEvent, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

import { decodeText } from "../../lib/decode-text"

interface ImportFileProps {
  onRead: (text: string) => Promise<void>
  isBusy: boolean
}

const COLUMNS =
  "code, name, status, parent_code, programs, owner_email, owner_first_name, owner_last_name"

/** Takes a CSV file from the computer and reads its text. */
export const ImportFile = ({ onRead, isBusy }: ImportFileProps) => {
  const { t } = useTranslation("partner-center")
  const input = useRef<HTMLInputElement>(null)
  const [fileName, setFileName] = useState<string | null>(null)

  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    // The same file, mended, can be chosen once more.
    target.value = ""
    if (file) {
      setFileName(file.name)
      await onRead(decodeText(await file.arrayBuffer()))
    }
  }

  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          className="sr-only"
          tabIndex={-1}
          aria-label={t("import.choose")}
          onChange={read}
        />
        <Button
          size="small"
          variant="secondary"
          disabled={isBusy}
          onClick={() => input.current?.click()}
        >
          <ArrowUpTray />
          {t("import.choose")}
        </Button>
        {fileName && (
          <Text size="small" className="text-ui-fg-subtle break-all">
            {fileName}
          </Text>
        )}
      </div>
      <Hint>
        {t("import.columns")} <code>{COLUMNS}</code>. {t("import.columnsHint")}
      </Hint>
    </div>
  )
}
