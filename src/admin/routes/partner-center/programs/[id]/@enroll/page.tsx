import { useTranslation } from "react-i18next"

import { EnrollForm } from "../../../../../components/program-form/enroll-form"
import { ProgramDrawer } from "../../../../../components/program-form/program-drawer"

const EnrollPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <ProgramDrawer
      heading={t("programs.enrollments.addHeading")}
      description={t("programs.enrollments.hint")}
    >
      {(program) => <EnrollForm program={program} />}
    </ProgramDrawer>
  )
}

export default EnrollPage
