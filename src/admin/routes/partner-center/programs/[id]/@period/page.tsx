import { useTranslation } from "react-i18next"

import { EditPeriodForm } from "../../../../../components/program-form/edit-period-form"
import { ProgramDrawer } from "../../../../../components/program-form/program-drawer"

const EditProgramPeriodPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <ProgramDrawer
      heading={t("programs.edit.period")}
      description={t("programs.edit.hint")}
    >
      {(program) => <EditPeriodForm program={program} />}
    </ProgramDrawer>
  )
}

export default EditProgramPeriodPage
