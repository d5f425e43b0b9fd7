import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Stands for a form in a modal while its data is on its way. */
export const ModalSkeleton = () => {
  const { t } = useTranslation("partner-center")
  return (
    <>
      <RouteFocusModal.Header>
        {/* A dialog needs a name from the start. */}
        <RouteFocusModal.Title className="sr-only">
          {t("programs.form.loading")}
        </RouteFocusModal.Title>
        <RouteFocusModal.Description className="sr-only">
          {t("programs.form.loading")}
        </RouteFocusModal.Description>
      </RouteFocusModal.Header>
      <RouteFocusModal.Body
        aria-hidden
        className="flex flex-1 flex-col items-center px-6 py-16"
      >
        <div className="flex w-full max-w-[720px] flex-col gap-y-6">
          <Skeleton className="h-7 w-48" />
          <Skeleton className="h-8 w-full" />
          <Skeleton className="h-8 w-full" />
        </div>
      </RouteFocusModal.Body>
    </>
  )
}
