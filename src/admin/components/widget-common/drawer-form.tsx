import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Drawer } from "@medusajs/ui"
import type { FormEventHandler, ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

interface DrawerFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  onSubmit: FormEventHandler<HTMLFormElement>
  isSaving: boolean
  submitLabel: string
  isDanger?: boolean
  children: ReactNode
}

/** A form in a widget's drawer, with its buttons. */
export const DrawerForm = <Values extends FieldValues>({
  form,
  onSubmit,
  isSaving,
  submitLabel,
  isDanger = false,
  children,
}: DrawerFormProps<Values>) => {
  const { t } = useTranslation("partner-center")
  return (
    <Form {...form}>
      <KeyboundForm
        onSubmit={onSubmit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
          {children}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button
            size="small"
            type="submit"
            variant={isDanger ? "danger" : "primary"}
            isLoading={isSaving}
          >
            {submitLabel}
          </Button>
        </Drawer.Footer>
      </KeyboundForm>
    </Form>
  )
}
