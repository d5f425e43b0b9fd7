import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Progress } from "../../hooks/use-long-work"

/** How many of the partners of a file are there already. */
export const ImportProgress = ({ progress }: { progress: Progress | null }) => {
  const { t } = useTranslation("partner-center")
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small">
        {progress ? t("import.progress", { ...progress }) : t("import.reading")}
      </Text>
      <progress
        aria-label={t("import.heading")}
        className="h-2 w-full"
        value={progress?.done}
        max={progress?.total}
      />
    </div>
  )
}
