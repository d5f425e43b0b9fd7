import { Dialog as Primitive } from "radix-ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { usePortal } from "../portal-context.tsx"

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
  const { theme, locale } = usePortal()
  return (
    <Primitive.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <div
          className="partner-portal partner-portal--layer"
          data-theme={theme}
          lang={locale}
        >
          <Primitive.Overlay className="pp-overlay" />
          <Primitive.Content
            className="pp-dialog"
            aria-describedby={undefined}
            onCloseAutoFocus={(event) =>
              leavesFocus?.() && event.preventDefault()
            }
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
        </div>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
