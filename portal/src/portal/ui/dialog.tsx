import { Dialog as Primitive } from "radix-ui"
import { useRef, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { PortalRoot } from "../shell/portal-root.tsx"

/** What somebody who opens a form wants to fill in first. */
const FIELD = "input, select, textarea"

/**
 * A window above the page; the focus begins at its first field, else at the first button;
 * it stays inside, Escape closes it, and then it goes back to where it was.
 */
export const Dialog = ({
  title,
  open,
  onClose,
  leavesFocus,
  children,
}: {
  title: string
  open: boolean
  onClose: () => void
  /** Asked when it closes: whether the focus has its place already. */
  leavesFocus?: () => boolean
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const opener = useRef<Element | null>(null)
  return (
    <Primitive.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <PortalRoot layer>
          <Primitive.Overlay className="pp-overlay" />
          <Primitive.Content
            className="pp-dialog"
            aria-describedby={undefined}
            onOpenAutoFocus={(event) => {
              opener.current = document.activeElement
              const field = (event.target as HTMLElement).querySelector(FIELD)
              if (field instanceof HTMLElement) {
                event.preventDefault()
                field.focus()
              }
            }}
            onCloseAutoFocus={(event) => {
              // Radix knows openers that are a Dialog.Trigger only.
              event.preventDefault()
              if (!leavesFocus?.() && opener.current instanceof HTMLElement) {
                opener.current.focus()
              }
            }}
          >
            <div className="pp-dialog__head">
              <Primitive.Title asChild>
                <h2>{title}</h2>
              </Primitive.Title>
              <Primitive.Close
                className="pp-button pp-button--quiet"
                aria-label={t("common.close")}
              >
                <span aria-hidden>×</span>
              </Primitive.Close>
            </div>
            {children}
          </Primitive.Content>
        </PortalRoot>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
