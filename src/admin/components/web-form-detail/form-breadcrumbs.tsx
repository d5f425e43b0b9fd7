import { useTranslation } from "react-i18next"

import { useWebForm } from "../../hooks/api/web-forms"

export const FormsBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("forms.domain")}</>
}

/** The form's name; the page below asks for the same one, so it costs nothing. */
export const FormBreadcrumb = ({ id }: { id: string }) => {
  const { form } = useWebForm(id)
  return <>{form?.name}</>
}
