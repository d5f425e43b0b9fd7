import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface ConfirmedChange {
  /** What is asked first. */
  title: string
  description: string
  confirm: string
  /** What is said once it is done. */
  success: string
  /** Nothing is taken away by it. */
  isHarmless?: boolean
  change: () => Promise<unknown>
}

/**
 * Changes something for good once it is confirmed, and says how it went. It waits for
 * the change itself: callbacks of `mutate` are lost with a row that the change removes.
 */
export const useConfirmedChange = () => {
  const { t } = useTranslation("partner-center")
  const prompt = usePrompt()
  return async ({
    title,
    description,
    confirm,
    success,
    isHarmless = false,
    change,
  }: ConfirmedChange) => {
    const confirmed = await prompt({
      title,
      description,
      confirmText: confirm,
      cancelText: t("actions.cancel"),
      variant: isHarmless ? "confirmation" : "danger",
    })
    if (!confirmed) {
      return
    }
    try {
      await change()
      toast.success(success)
    } catch (error) {
      toast.error((error as Error).message)
    }
  }
}
