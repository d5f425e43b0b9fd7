import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useConfirmedDeactivation } from "../../hooks/use-confirmed-deactivation"
import { type GeneralValues, toGeneral } from "../../lib/program-form"
import type { Program } from "../../lib/program-types"
import { GeneralFields } from "./general-fields"
import { SettingsForm } from "./settings-form"

/** Changes a program's name, description, status, access and priority. */
export const EditGeneralForm = ({ program }: { program: Program }) => {
  const { t } = useTranslation("partner-center")
  const confirmDeactivation = useConfirmedDeactivation("programs")
  const form = useForm<GeneralValues>({
    defaultValues: {
      name: program.name,
      description: program.description ?? "",
      status: program.status,
      access: program.access,
      priority: String(program.priority),
    },
  })
  return (
    <SettingsForm
      programId={program.id}
      form={form}
      toBody={toGeneral}
      toField={(values, path) => (path in values ? path : null)}
      confirm={({ status }) =>
        confirmDeactivation({
          name: program.name,
          from: program.status,
          to: status,
        })
      }
    >
      <GeneralFields
        control={form.control}
        priorityHint={t("programs.form.priorityHint")}
      />
    </SettingsForm>
  )
}
