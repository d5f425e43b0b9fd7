import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { OptionSource } from "../../lib/option-sources"
import { ComboboxField } from "../common/combobox-field"
import { DrawerForm } from "../common/drawer-form"

interface ChooseFormProps {
  source: OptionSource
  /** Ids that are not to be chosen. */
  exclude?: readonly string[]
  label: string
  placeholder: string
  hint: string
  /** What to say while nothing is chosen. */
  needed: string
  success: string
  isPending: boolean
  save: (
    id: string,
    callbacks: { onSuccess: () => void; onError: (error: Error) => void },
  ) => void
}

/** Chooses one thing in a drawer and gives it to the partner. */
export const ChooseForm = ({
  needed,
  success,
  isPending,
  save,
  ...field
}: ChooseFormProps) => {
  const { handleSuccess } = useRouteModal()
  const form = useForm({ defaultValues: { id: "" } })
  const submit = form.handleSubmit(({ id }) =>
    save(id, {
      onSuccess: () => {
        toast.success(success)
        handleSuccess()
      },
      onError: (error) => form.setError("id", { message: error.message }),
    }),
  )
  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <ComboboxField
        {...field}
        control={form.control}
        name="id"
        rules={{ validate: (id) => id !== "" || needed }}
      />
    </DrawerForm>
  )
}
