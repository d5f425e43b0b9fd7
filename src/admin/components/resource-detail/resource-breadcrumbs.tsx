import { useTranslation } from "react-i18next"

import { useResource } from "../../hooks/api/resources"

export const ResourcesBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("resources.domain")}</>
}

/** The resource's name; the page below asks for the same one, so it costs nothing. */
export const ResourceBreadcrumb = ({ id }: { id: string }) => {
  const { resource } = useResource(id)
  return <>{resource?.name}</>
}
