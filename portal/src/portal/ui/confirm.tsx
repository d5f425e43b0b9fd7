import { useTranslation } from "react-i18next"
import { Button } from "./button.tsx"
import { Dialog } from "./dialog.tsx"
import { Notice } from "./notice.tsx"

/** Asks before something is gone for good. */
export const Confirm = ({
  title,
  text,
  action,
  busy,
  problem,
  onConfirm,
  onClose,
  leavesFocus,
}: {
  title: string
  /** What happens then. */
  text: string
  /** What the button that does it says. */
  action: string
  busy: boolean
  /** Why it was not done. */
  problem: string | null
  onConfirm: () => void
  onClose: () => void
  leavesFocus?: () => boolean
}) => {
  const { t } = useTranslation()
  return (
    <Dialog title={title} open onClose={onClose} leavesFocus={leavesFocus}>
      <div className="pp-stack">
        <p>{text}</p>
        {problem && <Notice kind="error">{problem}</Notice>}
        <div className="pp-actions">
          <Button kind="danger" busy={busy} onClick={onConfirm}>
            {action}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t("common.cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
