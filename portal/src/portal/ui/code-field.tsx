import { useId } from "react"
import { CopyButton } from "./copy-button.tsx"

const ROWS = 4

/** Code to be put into a page elsewhere, with a button that copies it. */
export const CodeField = ({
  label,
  copyLabel,
  code,
}: {
  label: string
  copyLabel: string
  code: string
}) => {
  const id = useId()
  return (
    <div className="pp-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="pp-code"
        rows={ROWS}
        readOnly
        value={code}
        dir="ltr"
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <div className="pp-actions">
        <CopyButton text={code} label={copyLabel} />
      </div>
    </div>
  )
}
