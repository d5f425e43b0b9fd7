import { Form } from "@medusajs/dashboard/components"
import { Skeleton } from "@medusajs/ui"
import { lazy, Suspense, useRef } from "react"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"

import type { MergeField } from "../rich-text-editor/merge-field-menu"

// The editor is large, and most pages have none.
const RichTextEditor = lazy(async () => ({
  default: (await import("../rich-text-editor/rich-text-editor"))
    .RichTextEditor,
}))

interface RichTextFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  optional?: boolean
  /** What can be put in that is filled in for each partner. */
  mergeFields?: readonly MergeField[]
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** Rich text in a form, as HTML; empty where it has no text. */
export const RichTextField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  mergeFields,
  rules,
}: RichTextFieldProps<Values>) => {
  const editor = useRef<{ focus: () => void } | null>(null)
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      rules={rules}
      render={({ field: { ref, value, onChange, onBlur } }) => (
        <Form.Item>
          <Form.Label
            optional={optional}
            // What is edited is no input, which a label would focus by itself.
            onClick={() => editor.current?.focus()}
          >
            {label}
          </Form.Label>
          <Suspense fallback={<Skeleton className="h-40 w-full" />}>
            <Form.Control>
              <RichTextEditor
                value={value}
                onChange={onChange}
                onBlur={onBlur}
                mergeFields={mergeFields}
                onReady={(handle) => {
                  editor.current = handle
                  ref(handle)
                }}
              />
            </Form.Control>
          </Suspense>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
