import { Dialog as Primitive } from "radix-ui"
import { useRef, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { PortalRoot } from "../shell/portal-root.tsx"

/**
 * A window above the page; focus stays inside, Escape closes it, and then it goes back to
 * where it was.
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
            onOpenAutoFocus={() => {
              opener.current = document.activeElement
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
