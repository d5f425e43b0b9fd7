import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Agreement } from "../../client/types.ts"
import { Button } from "../ui/button.tsx"
import { Check } from "../ui/check.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { RichText } from "../ui/rich-text.tsx"

type AgreementFieldProps = {
  agreement: Agreement
  accepted: boolean
  onChange: (accepted: boolean) => void
  error?: string
}

/** The box that must be ticked, and the text to read before. */
export const AgreementField = ({
  agreement: { title, version, body },
  accepted,
  onChange,
  error,
}: AgreementFieldProps) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const errorId = useId()
  return (
    <div className="pp-field">
      <Check
        label={t("access.agreement.accept", { title, version })}
        checked={accepted}
        onChange={({ target }) => onChange(target.checked)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        required
      />
      {error && (
        <p className="pp-error" id={errorId}>
          {error}
        </p>
      )}
      <div>
        <Button
          kind="secondary"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {t("access.agreement.read")}
        </Button>
      </div>
      <Dialog
        title={t("access.agreement.heading", { title, version })}
        open={isOpen}
        onClose={() => setOpen(false)}
      >
        <RichText html={body} />
      </Dialog>
    </div>
  )
}
