import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface FormFooterProps {
  /** What the form does. */
  label: string
  isPending: boolean
}

/** The buttons of a form over the whole page. */
export const ModalFooter = ({ label, isPending }: FormFooterProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <RouteFocusModal.Footer>
      <div className="flex items-center justify-end gap-x-2">
        <RouteFocusModal.Close asChild>
          <Button size="small" variant="secondary">
            {t("actions.cancel")}
          </Button>
        </RouteFocusModal.Close>
        <Button size="small" type="submit" isLoading={isPending}>
          {label}
        </Button>
      </div>
    </RouteFocusModal.Footer>
  )
}
