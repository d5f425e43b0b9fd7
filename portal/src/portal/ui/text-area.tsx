import { forwardRef, type TextareaHTMLAttributes } from "react"
import { Labelled } from "./labelled.tsx"

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  label: string
  hint?: string
  error?: string
}

/** A labelled field of several lines. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(
  ({ label, hint, error, ...area }, ref) => (
    <Labelled label={label} hint={hint} error={error}>
      {(control) => <textarea {...area} {...control} ref={ref} />}
    </Labelled>
  ),
)
TextArea.displayName = "TextArea"
