import { Button, Input } from "@medusajs/ui"
import type { Editor } from "@tiptap/react"
import { type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"

interface LinkRowProps {
  editor: Editor
  /** Where the link at the cursor leads; empty for none. */
  address: string
  onDone: () => void
}

/** Where the chosen text leads. */
export const LinkRow = ({ editor, address, onDone }: LinkRowProps) => {
  const { t } = useTranslation("partner-center")
  const [typed, setTyped] = useState(address)
  const chain = () => editor.chain().focus().extendMarkRange("link")

  const save = () => {
    const href = withScheme(typed.trim())
    if (href === "") {
      chain().unsetLink().run()
    } else if (editor.state.selection.empty && !address) {
      // Nothing is chosen that could lead there: the address stands for itself.
      chain()
        .insertContent({
          type: "text",
          text: href,
          marks: [{ type: "link", attrs: { href } }],
        })
        .run()
    } else {
      chain().setLink({ href }).run()
    }
    onDone()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      // The form around would be sent.
      event.preventDefault()
      event.stopPropagation()
      save()
    }
    if (event.key === "Escape") {
      // The drawer around would close.
      event.preventDefault()
      event.stopPropagation()
      editor.commands.focus()
      onDone()
    }
  }

  return (
    <div className="flex items-center gap-x-2 px-2 pb-2" onKeyDown={onKeyDown}>
      <div className="min-w-0 flex-1">
        <Input
          autoFocus
          size="small"
          dir="ltr"
          aria-label={t("editor.link.address")}
          placeholder="https://"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <Button type="button" size="small" variant="secondary" onClick={save}>
        {t("editor.link.save")}
      </Button>
      {address && (
        <Button
          type="button"
          size="small"
          variant="transparent"
          onClick={() => {
            chain().unsetLink().run()
            onDone()
          }}
        >
          {t("editor.link.remove")}
        </Button>
      )}
    </div>
  )
}

/** `example.com` is an address as people write it. */
const withScheme = (address: string): string =>
  address === "" || /^(https?:|mailto:|\{\{)/i.test(address)
    ? address
    : address.includes("@") && !address.includes("/")
      ? `mailto:${address}`
      : `https://${address}`
