import {
  KeyboundForm,
  RouteDrawer,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { OptionSource } from "../../lib/option-sources"
import { ComboboxField } from "../common/combobox-field"
import { DrawerFooter } from "../common/drawer-footer"

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
    <RouteDrawer.Form form={form}>
      <KeyboundForm
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
          <ComboboxField
            {...field}
            control={form.control}
            name="id"
            rules={{ validate: (id) => id !== "" || needed }}
          />
        </RouteDrawer.Body>
        <DrawerFooter isPending={isPending} />
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
