import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface DrawerFooterProps {
  /** What the form does; "save" when left out. */
  label?: string
  isPending: boolean
}

/** The buttons of a form in a drawer. */
export const DrawerFooter = ({ label, isPending }: DrawerFooterProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <RouteDrawer.Footer>
      <div className="flex items-center justify-end gap-x-2">
        <RouteDrawer.Close asChild>
          <Button size="small" variant="secondary">
            {t("actions.cancel")}
          </Button>
        </RouteDrawer.Close>
        <Button size="small" type="submit" isLoading={isPending}>
          {label ?? t("actions.save")}
        </Button>
      </div>
    </RouteDrawer.Footer>
  )
}
