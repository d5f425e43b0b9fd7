import { useTranslation } from "react-i18next"

import { stackOf } from "../../lib/portal-look"

/** What fonts are called: the list's name, or the names that somebody wrote. */
export const FontName = ({ fonts }: { fonts: string | null }) => {
  const { t } = useTranslation("partner-center")
  const stack = stackOf(fonts ?? "")
  return (stack ? t(`portal.fonts.${stack}`) : fonts) ?? t("portal.own")
}
