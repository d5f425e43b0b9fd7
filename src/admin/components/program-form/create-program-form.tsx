import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useCreateProgramWithRates } from "../../hooks/api/program-rules"
import { paths } from "../../lib/paths"
import {
  type CreateProgramValues,
  newProgramValues,
  toCreateProgram,
} from "../../lib/program-form"
import type { PartnerDefaults } from "../../lib/program-types"
import { toRates } from "../../lib/rates-form"
import { showPathError } from "../../lib/show-path-error"
import { RateMatrix } from "../program-rule/rate-matrix"
import { ChoiceField } from "../common/choice-field"
import { DatesFields } from "./dates-fields"
import { GeneralFields } from "./general-fields"
import { ModalFooter } from "../common/modal-footer"
import { ModalBody } from "../common/modal-body"

interface CreateProgramFormProps {
  currencies: string[]
  defaults: PartnerDefaults
}

/** Creates a program with its default rates, and opens its page. */
export const CreateProgramForm = ({
  currencies,
  defaults,
}: CreateProgramFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateProgramWithRates()
  const form = useForm<CreateProgramValues>({
    defaultValues: newProgramValues(currencies),
  })
  const { control } = form

  const submit = form.handleSubmit((values) =>
    mutate(
      { program: toCreateProgram(values), rates: toRates(values.rates) },
      {
        onSuccess: ({ program: { id, name }, ratesError }) => {
          toast.success(t("programs.create.success", { name }))
          if (ratesError) {
            toast.error(t("programs.create.ratesNotSaved"), {
              description: ratesError.message,
            })
          }
          handleSuccess(paths.program(id))
        },
        onError: (error) =>
          showPathError(form, error, (known, path) =>
            path in known ? path : null,
          ),
      },
    ),
  )

  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <ModalBody
          heading={t("programs.create.heading")}
          description={t("programs.create.description")}
        >
          <div className="flex flex-col gap-y-4">
            <GeneralFields
              control={control}
              priorityHint={t("programs.create.priorityHint")}
            />
            <ChoiceField
              control={control}
              name="credit"
              label={t("programs.fields.credit")}
              hint={t("programs.form.creditHint")}
              options={(["upfront", "as_paid"] as const).map((value) => ({
                value,
                label: t(`programs.credit.${value}`),
              }))}
            />
            <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
              <DatesFields control={control} />
            </div>
          </div>
          <section className="flex flex-col gap-y-4">
            <div>
              <Heading level="h2">{t("programs.create.ratesHeading")}</Heading>
              <Text size="small" className="text-ui-fg-subtle">
                {t("programs.create.ratesHint")}
              </Text>
            </div>
            <RateMatrix
              control={control}
              name="rates.all"
              caption={t("programs.create.ratesHeading")}
              currencies={currencies}
              defaults={defaults}
            />
          </section>
        </ModalBody>
        <ModalFooter label={t("actions.create")} isPending={isPending} />
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
