import { useTranslation } from "react-i18next"

import { EditCreditForm } from "../../../../../components/program-form/edit-credit-form"
import { ProgramDrawer } from "../../../../../components/program-form/program-drawer"

const EditProgramCreditPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <ProgramDrawer
      heading={t("programs.edit.credit")}
      description={t("programs.edit.hint")}
    >
      {(program) => <EditCreditForm program={program} />}
    </ProgramDrawer>
  )
}

export default EditProgramCreditPage
