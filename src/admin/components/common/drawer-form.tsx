import { KeyboundForm, RouteDrawer } from "@medusajs/dashboard/components"
import type { FormEventHandler, ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"

import { DrawerFooter } from "./drawer-footer"

interface DrawerFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  onSubmit: FormEventHandler<HTMLFormElement>
  isPending: boolean
  submitLabel?: string
  children: ReactNode
}

/** The body and the buttons of a form in a drawer. */
export const DrawerForm = <Values extends FieldValues>({
  form,
  onSubmit,
  isPending,
  submitLabel,
  children,
}: DrawerFormProps<Values>) => (
  <RouteDrawer.Form form={form}>
    <KeyboundForm
      onSubmit={onSubmit}
      className="flex flex-1 flex-col overflow-hidden"
    >
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        {children}
      </RouteDrawer.Body>
      <DrawerFooter label={submitLabel} isPending={isPending} />
    </KeyboundForm>
  </RouteDrawer.Form>
)
