import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface StatusChange {
  name: string
  from: "active" | "inactive"
  to: "active" | "inactive"
}

/** Asks before a partner or a program is deactivated; other changes need no confirmation. */
export const useConfirmedDeactivation = (area: "partners" | "programs") => {
  const { t } = useTranslation("partner-center")
  const prompt = usePrompt()
  return async ({ name, from, to }: StatusChange): Promise<boolean> =>
    from !== "active" ||
    to !== "inactive" ||
    (await prompt({
      title: t(`${area}.deactivate.title`, { name }),
      description: t(`${area}.deactivate.description`),
      confirmText: t("actions.deactivate"),
      cancelText: t("actions.cancel"),
      variant: "danger",
    }))
}
