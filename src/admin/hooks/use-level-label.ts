import { useTranslation } from "react-i18next"

import type { OrderCommission } from "../lib/widgets-types"

/** Names a level with its role; what is paid apart from levels by its role alone. */
export const useLevelLabel = () => {
  const { t } = useTranslation("partner-center")
  return (level: number, role: OrderCommission["role"]): string =>
    role === "override" || role === "unused"
      ? t(`widgets.roles.${role}`)
      : t("widgets.order.level", { level, role: t(`widgets.roles.${role}`) })
}
