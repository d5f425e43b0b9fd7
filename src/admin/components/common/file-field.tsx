import { Form } from "@medusajs/dashboard/components"
import { ArrowUpTray, XMarkMini } from "@medusajs/icons"
import { clx, IconButton, Text } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"
import { useTranslation } from "react-i18next"

import { formatBytes } from "../../lib/format-bytes"
import { toLocaleTag } from "../../lib/format-money"

interface FileFieldProps<Values extends FieldValues> {
  control: Control<Values>
  /** A `File`, or null for none. */
  name: FieldPath<Values>
  label: string
  hint: string
  /** As browsers ask for types: `.png,.pdf`. */
  accept: string
  /** What the button says while no file is chosen. */
  action: string
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** A file in a form, chosen or dropped; it is uploaded when the form is saved. */
export const FileField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  accept,
  action,
  rules,
}: FileFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    rules={rules}
    render={({ field: { value, onChange, ref } }) => (
      <Form.Item>
        <Form.Label>{label}</Form.Label>
        <Form.Control>
          <FileInput
            file={value}
            onChange={onChange}
            inputRef={ref}
            accept={accept}
            action={action}
          />
        </Form.Control>
        <Form.Hint>{hint}</Form.Hint>
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

interface FileInputProps {
  file: File | null
  onChange: (file: File | null) => void
  inputRef: (element: HTMLElement | null) => void
  accept: string
  action: string
  /* What the form's control says of its field. */
  id?: string
  "aria-labelledby"?: string
  "aria-describedby"?: string
  "aria-invalid"?: boolean
}

const FileInput = ({
  file,
  onChange,
  inputRef,
  accept,
  action,
  ...field
}: FileInputProps) => {
  const { t, i18n } = useTranslation("partner-center")
  const input = useRef<HTMLInputElement | null>(null)
  const [isOver, setIsOver] = useState(false)
  const picture = usePicture(file)

  const clear = () => {
    if (input.current) {
      // The same file could not be chosen again otherwise.
      input.current.value = ""
    }
    onChange(null)
  }

  return (
    <div
      className={clx(
        "bg-ui-bg-component border-ui-border-strong relative flex flex-col items-center gap-y-2 rounded-lg border border-dashed p-6 text-center",
        "focus-within:border-ui-border-interactive focus-within:shadow-borders-focus",
        {
          "border-ui-border-interactive": isOver,
          "border-ui-border-error": field["aria-invalid"],
        },
      )}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        onChange(event.dataTransfer.files[0] ?? null)
      }}
    >
      <input
        {...field}
        ref={(element) => {
          input.current = element
          inputRef(element)
        }}
        type="file"
        accept={accept}
        // Over all of the area, so that a click anywhere opens the browser's dialogue.
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        onChange={({ target }) => onChange(target.files?.[0] ?? null)}
      />
      {picture ? (
        <img src={picture} alt="" className="max-h-40 max-w-full" />
      ) : (
        <ArrowUpTray className="text-ui-fg-subtle" />
      )}
      {file ? (
        <div className="flex max-w-full items-center gap-x-2">
          <Text size="small" className="truncate">
            {file.name} · {formatBytes(file.size, toLocaleTag(i18n.language))}
          </Text>
          <IconButton
            type="button"
            size="2xsmall"
            variant="transparent"
            aria-label={t("resources.form.remove")}
            className="relative"
            onClick={clear}
          >
            <XMarkMini />
          </IconButton>
        </div>
      ) : (
        <>
          <Text size="small" weight="plus">
            {action}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("resources.form.drop")}
          </Text>
        </>
      )}
    </div>
  )
}

/** The address at which a chosen picture can be shown; null for other files. */
const usePicture = (file: File | null): string | null => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!file?.type.startsWith("image/")) {
      setAddress(null)
      return
    }
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address
}
