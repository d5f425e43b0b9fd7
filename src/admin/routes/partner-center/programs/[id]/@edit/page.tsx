import { useTranslation } from "react-i18next"

import { EditGeneralForm } from "../../../../../components/program-form/edit-general-form"
import { ProgramDrawer } from "../../../../../components/program-form/program-drawer"

const EditProgramGeneralPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <ProgramDrawer
      heading={t("programs.edit.general")}
      description={t("programs.edit.hint")}
    >
      {(program) => <EditGeneralForm program={program} />}
    </ProgramDrawer>
  )
}

export default EditProgramGeneralPage
