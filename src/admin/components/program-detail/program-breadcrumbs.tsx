import { useTranslation } from "react-i18next"

import { useProgram } from "../../hooks/api/programs"

export const ProgramsBreadcrumb = () => {
  const { t } = useTranslation("partner-center")
  return <>{t("programs.domain")}</>
}

/** The program's name; the page below asks for the same program, so it costs nothing. */
export const ProgramBreadcrumb = ({ id }: { id: string }) => {
  const { program } = useProgram(id)
  return <>{program?.name}</>
}
