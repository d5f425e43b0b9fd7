import type { Announcements, UniqueIdentifier } from "@dnd-kit/core"
import { useTranslation } from "react-i18next"

/** What screen readers say while a row is moved. */
export const useOrderAnnouncements = (
  rows: readonly { id: string; name: string }[],
) => {
  const { t } = useTranslation("partner-center")
  const name = (id: UniqueIdentifier) =>
    rows.find((row) => row.id === id)?.name ?? ""
  const place = (id: UniqueIdentifier) =>
    rows.findIndex((row) => row.id === id) + 1
  const announcements: Announcements = {
    onDragStart: ({ active }) =>
      t("order.lifted", {
        name: name(active.id),
        place: place(active.id),
      }),
    onDragOver: ({ active, over }) =>
      over
        ? t("order.movedOver", {
            name: name(active.id),
            place: place(over.id),
          })
        : undefined,
    onDragEnd: ({ active, over }) =>
      t("order.dropped", {
        name: name(active.id),
        place: place(over?.id ?? active.id),
      }),
    onDragCancel: ({ active }) =>
      t("order.cancelled", { name: name(active.id) }),
  }
  return {
    announcements,
    screenReaderInstructions: {
      draggable: t("order.instructions"),
    },
  }
}
