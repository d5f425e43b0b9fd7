import { SquareTwoStack } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Copies a text, and says that it did. */
export const CopyButton = ({
  text,
  label,
}: {
  text: string
  label: string
}) => {
  const { t } = useTranslation("partner-center")
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast.success(t("resources.preview.copied"))
    } catch (error) {
      toast.error((error as Error).message)
    }
  }
  return (
    <Button type="button" size="small" variant="secondary" onClick={copy}>
      <SquareTwoStack />
      {label}
    </Button>
  )
}
