import { ArrowUturnLeft, Link, ListBullet } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { type Editor, useEditorState } from "@tiptap/react"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useRovingFocus } from "../../hooks/use-roving-focus"
import { LinkRow } from "./link-row"
import { type MergeField, MergeFieldMenu } from "./merge-field-menu"
import { ToolbarButton } from "./toolbar-button"

interface EditorToolbarProps {
  editor: Editor
  /** The id of the text that the buttons change. */
  controls: string
  mergeFields: readonly MergeField[]
}

/** What can be done with the text: one stop for Tab, arrows go from button to button. */
export const EditorToolbar = ({
  editor,
  controls,
  mergeFields,
}: EditorToolbarProps) => {
  const { t } = useTranslation("partner-center")
  const [isLinking, setIsLinking] = useState(false)
  const roving = useRovingFocus()
  const state = useEditorState({ editor, selector: toToolbarState })
  const chain = () => editor.chain().focus()

  return (
    <div className="border-ui-border-base border-b">
      <div
        role="toolbar"
        aria-label={t("editor.toolbar")}
        aria-controls={controls || undefined}
        className="flex flex-wrap items-center gap-0.5 p-1"
        {...roving}
      >
        <ToolbarButton
          label={t("editor.bold")}
          isPressed={state.isBold}
          onClick={() => chain().toggleBold().run()}
        >
          <Glyph className="font-bold">B</Glyph>
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.italic")}
          isPressed={state.isItalic}
          onClick={() => chain().toggleItalic().run()}
        >
          <Glyph className="font-serif italic">I</Glyph>
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.heading")}
          isPressed={state.isHeading}
          onClick={() => chain().toggleHeading({ level: 2 }).run()}
        >
          <Glyph>H1</Glyph>
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.subheading")}
          isPressed={state.isSubheading}
          onClick={() => chain().toggleHeading({ level: 3 }).run()}
        >
          <Glyph>H2</Glyph>
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.bulletList")}
          isPressed={state.isBulletList}
          onClick={() => chain().toggleBulletList().run()}
        >
          <ListBullet />
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.orderedList")}
          isPressed={state.isOrderedList}
          onClick={() => chain().toggleOrderedList().run()}
        >
          <Glyph>1.</Glyph>
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.quote")}
          isPressed={state.isQuote}
          onClick={() => chain().toggleBlockquote().run()}
        >
          <Glyph className="font-serif text-lg leading-none">”</Glyph>
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.link.label")}
          isPressed={state.isLink}
          isExpanded={isLinking}
          onClick={() => setIsLinking(!isLinking)}
        >
          <Link />
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.undo")}
          isDisabled={!state.canUndo}
          onClick={() => chain().undo().run()}
        >
          <ArrowUturnLeft />
        </ToolbarButton>
        <ToolbarButton
          label={t("editor.redo")}
          isDisabled={!state.canRedo}
          onClick={() => chain().redo().run()}
        >
          <ArrowUturnLeft className="-scale-x-100" />
        </ToolbarButton>
        {mergeFields.length > 0 && (
          <MergeFieldMenu
            fields={mergeFields}
            onChoose={(field) => chain().insertContent(field).run()}
          />
        )}
      </div>
      {isLinking && (
        <LinkRow
          editor={editor}
          address={state.address}
          onDone={() => setIsLinking(false)}
        />
      )}
    </div>
  )
}

const Glyph = ({
  className,
  children,
}: {
  className?: string
  children: string
}) => (
  <span
    aria-hidden
    className={clx(
      "flex size-[15px] items-center justify-center text-xs",
      className,
    )}
  >
    {children}
  </span>
)

const toToolbarState = ({ editor }: { editor: Editor }) => ({
  isBold: editor.isActive("bold"),
  isItalic: editor.isActive("italic"),
  isHeading: editor.isActive("heading", { level: 2 }),
  isSubheading: editor.isActive("heading", { level: 3 }),
  isBulletList: editor.isActive("bulletList"),
  isOrderedList: editor.isActive("orderedList"),
  isQuote: editor.isActive("blockquote"),
  isLink: editor.isActive("link"),
  address: String(editor.getAttributes("link").href ?? ""),
  canUndo: editor.can().undo(),
  canRedo: editor.can().redo(),
})
