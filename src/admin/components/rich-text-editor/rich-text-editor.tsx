import { clx } from "@medusajs/ui"
import { EditorContent, useEditor } from "@tiptap/react"
import StarterKit from "@tiptap/starter-kit"
import { forwardRef, useEffect, useMemo, useRef } from "react"

import { RICH_TEXT_CLASSES } from "../common/rich-text"
import { EditorToolbar } from "./editor-toolbar"
import type { MergeField } from "./merge-field-menu"
import { Picture } from "./picture"

/** Addresses that are filled in later, such as `{{link}}`. */
const MERGE_FIELD = /^\{\{\s*[\w.]+\s*\}\}$/

interface RichTextEditorProps {
  /** HTML. */
  value: string
  /** Told the HTML, or nothing where there is no text. */
  onChange: (html: string) => void
  onBlur?: () => void
  mergeFields?: readonly MergeField[]
  /** Handed what can be focused, once it stands. */
  onReady?: (handle: { focus: () => void }) => void
  /* What the form's control says of its field. */
  id?: string
  "aria-labelledby"?: string
  "aria-describedby"?: string
  "aria-invalid"?: boolean
}

/** Rich text to write: a toolbar and the text under it. */
export const RichTextEditor = forwardRef<HTMLDivElement, RichTextEditorProps>(
  (
    {
      value,
      onChange,
      onBlur,
      mergeFields = [],
      onReady,
      id = "",
      "aria-labelledby": labelledBy = "",
      "aria-describedby": describedBy = "",
      "aria-invalid": isInvalid = false,
    },
    ref,
  ) => {
    const known = useRef(value)
    const hasFields = mergeFields.length > 0
    const extensions = useMemo(() => toExtensions(hasFields), [hasFields])
    const editorProps = useMemo(
      () => ({
        attributes: {
          id,
          role: "textbox",
          "aria-multiline": "true",
          "aria-labelledby": labelledBy,
          "aria-describedby": describedBy,
          "aria-invalid": String(isInvalid),
          class: clx(RICH_TEXT_CLASSES, "min-h-28 px-3 py-2 outline-none"),
        },
      }),
      [id, labelledBy, describedBy, isInvalid],
    )
    const editor = useEditor({
      extensions,
      editorProps,
      content: value,
      onUpdate: ({ editor: changed }) => {
        known.current = changed.isEmpty ? "" : changed.getHTML()
        onChange(known.current)
      },
      onBlur,
    })

    useEffect(() => {
      if (value !== known.current) {
        known.current = value
        editor.commands.setContent(value, { emitUpdate: false })
      }
    }, [editor, value])

    useEffect(() => {
      onReady?.({ focus: () => editor.commands.focus() })
      // Once for each editor: the caller's function is another with each render.
    }, [editor])

    return (
      <div
        ref={ref}
        className={clx(
          "bg-ui-bg-field shadow-borders-base rounded-md transition-fg",
          "focus-within:shadow-borders-interactive-with-active",
          { "shadow-borders-error": isInvalid },
        )}
      >
        <EditorToolbar
          editor={editor}
          controls={id}
          mergeFields={mergeFields}
        />
        <EditorContent
          editor={editor}
          className="max-h-96 overflow-y-auto rounded-b-md"
        />
      </div>
    )
  },
)
RichTextEditor.displayName = "RichTextEditor"

const toExtensions = (hasFields: boolean) => [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    // An empty paragraph after a heading would be kept with the text.
    trailingNode: false,
    link: {
      openOnClick: false,
      defaultProtocol: "https",
      isAllowedUri: (address, { defaultValidate }) =>
        (hasFields && MERGE_FIELD.test(address)) || defaultValidate(address),
    },
  }),
  // Where fields are filled in the API lets pictures through as well.
  ...(hasFields ? [Picture] : []),
]
