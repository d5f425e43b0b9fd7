import type { Announcements, UniqueIdentifier } from "@dnd-kit/core"
import { useTranslation } from "react-i18next"

import type { Program } from "../../lib/program-types"

/** What screen readers say while a program is moved. */
export const useOrderAnnouncements = (programs: readonly Program[]) => {
  const { t } = useTranslation("partner-center")
  const name = (id: UniqueIdentifier) =>
    programs.find((program) => program.id === id)?.name ?? ""
  const place = (id: UniqueIdentifier) =>
    programs.findIndex((program) => program.id === id) + 1
  const announcements: Announcements = {
    onDragStart: ({ active }) =>
      t("programs.order.lifted", {
        name: name(active.id),
        place: place(active.id),
      }),
    onDragOver: ({ active, over }) =>
      over
        ? t("programs.order.movedOver", {
            name: name(active.id),
            place: place(over.id),
          })
        : undefined,
    onDragEnd: ({ active, over }) =>
      t("programs.order.dropped", {
        name: name(active.id),
        place: place(over?.id ?? active.id),
      }),
    onDragCancel: ({ active }) =>
      t("programs.order.cancelled", { name: name(active.id) }),
  }
  return {
    announcements,
    screenReaderInstructions: {
      draggable: t("programs.order.instructions"),
    },
  }
}
