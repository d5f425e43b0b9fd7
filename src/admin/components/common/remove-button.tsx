import { XMark } from "@medusajs/icons"
import { IconButton, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface RemoveButtonProps {
  label: string
  /** What is asked first. */
  title: string
  description: string
  confirm: string
  success: string
  remove: (callbacks: {
    onSuccess: () => void
    onError: (error: Error) => void
  }) => void
}

/** Takes something away once it is confirmed. */
export const RemoveButton = ({
  label,
  title,
  description,
  confirm,
  success,
  remove,
}: RemoveButtonProps) => {
  const { t } = useTranslation("partner-center")
  const prompt = usePrompt()

  const ask = async () => {
    const confirmed = await prompt({
      title,
      description,
      confirmText: confirm,
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      remove({
        onSuccess: () => toast.success(success),
        onError: (error) => toast.error(error.message),
      })
    }
  }

  return (
    <IconButton
      size="small"
      variant="transparent"
      aria-label={label}
      onClick={ask}
    >
      <XMark />
    </IconButton>
  )
}
