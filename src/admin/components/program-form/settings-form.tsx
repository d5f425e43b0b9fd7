import { useRouteModal } from "@medusajs/dashboard/components"
import { Text, toast } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useUpdateProgram } from "../../hooks/api/programs"
import type { UpdateProgramInput } from "../../lib/program-types"
import { showPathError } from "../../lib/show-path-error"
import { DrawerForm } from "../common/drawer-form"

interface SettingsFormProps<Values extends FieldValues> {
  programId: string
  form: UseFormReturn<Values>
  toBody: (values: Values) => UpdateProgramInput
  /** The field that a path of the API's body means; null for none in this form. */
  toField: (values: Values, path: string) => string | null
  /** What is asked before anything is saved; nothing is saved unless it says yes. */
  confirm?: (values: Values) => Promise<boolean>
  children: ReactNode
}

/** Saves one group of a program's settings, for orders placed from then on. */
export const SettingsForm = <Values extends FieldValues>({
  programId,
  form,
  toBody,
  toField,
  confirm,
  children,
}: SettingsFormProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateProgram(programId)

  const submit = form.handleSubmit(async (values) => {
    if (confirm && !(await confirm(values))) {
      return
    }
    mutate(toBody(values), {
      onSuccess: ({ program: { name } }) => {
        toast.success(t("programs.edit.success", { name }))
        handleSuccess()
      },
      onError: (error) => showPathError(form, error, toField),
    })
  })

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("programs.edit.hint")}
      </Text>
      {children}
    </DrawerForm>
  )
}
