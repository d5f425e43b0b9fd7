import { useTranslation } from "react-i18next"

import { EditLimitsForm } from "../../../../../components/program-form/edit-limits-form"
import { ProgramDrawer } from "../../../../../components/program-form/program-drawer"
import { useStoreCurrencies } from "../../../../../hooks/use-store-currencies"

const EditProgramLimitsPage = () => {
  const { t } = useTranslation("partner-center")
  const currencies = useStoreCurrencies()
  return (
    <ProgramDrawer
      heading={t("programs.edit.limits")}
      description={t("programs.edit.hint")}
    >
      {(program) =>
        currencies && (
          <EditLimitsForm program={program} storeCurrencies={currencies} />
        )
      }
    </ProgramDrawer>
  )
}

export default EditProgramLimitsPage
