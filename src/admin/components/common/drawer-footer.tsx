import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The buttons of a form in a drawer. */
export const DrawerFooter = ({ isPending }: { isPending: boolean }) => {
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
          {t("actions.save")}
        </Button>
      </div>
    </RouteDrawer.Footer>
  )
}
