import { useRouteModal } from "@medusajs/dashboard/components"
import { Plus } from "@medusajs/icons"
import { Button, Hint, Text, toast } from "@medusajs/ui"
import { type FieldPath, useFieldArray, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSaveOverride } from "../../hooks/api/partner-terms"
import {
  EMPTY_RATE,
  type OverrideValues,
  toOverrideProblems,
  toOverrideValues,
  toSaveOverride,
} from "../../lib/override-form"
import type { Override } from "../../lib/partner-detail-types"
import { DrawerForm } from "../common/drawer-form"
import { PayFields, RateFields } from "./rate-fields"
import { FixedTarget, TargetFields } from "./target-fields"

interface OverrideFormProps {
  partnerId: string
  /** What is changed; missing for new ones. */
  override?: Override
}

/** Gives a partner rates of their own for a program or a product, or changes them. */
export const OverrideForm = ({ partnerId, override }: OverrideFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSaveOverride(partnerId)
  const form = useForm<OverrideValues>({
    defaultValues: toOverrideValues(override),
  })
  const { control, formState } = form
  const { fields, append, remove } = useFieldArray({ control, name: "rates" })
  const isGlobal = form.watch("type") === "global"
  const problem = formState.errors.rates?.message

  const showProblems = (error: Error) =>
    toOverrideProblems(error.message).forEach(({ path, message }) => {
      if (path) {
        form.setError(path as FieldPath<OverrideValues>, { message })
      } else {
        toast.error(message)
      }
    })

  const submit = form.handleSubmit((values) =>
    mutate(toSaveOverride(values), {
      onSuccess: () => {
        toast.success(t("partnerDetail.overrides.success"))
        handleSuccess()
      },
      onError: showProblems,
    }),
  )

  return (
    <DrawerForm form={form} onSubmit={submit} isPending={isPending}>
      <Text size="small" className="text-ui-fg-subtle">
        {t("partnerDetail.overrides.hint")}
      </Text>
      {override ? (
        <FixedTarget override={override} />
      ) : (
        <TargetFields form={form} />
      )}
      {isGlobal ? (
        <PayFields control={control} rate={0} />
      ) : (
        <>
          {fields.map(({ id }, index) => (
            <RateFields
              key={id}
              control={control}
              rate={index}
              onRemove={fields.length > 1 ? () => remove(index) : undefined}
            />
          ))}
          <Button
            size="small"
            variant="secondary"
            className="shrink-0 self-start"
            onClick={() => append(EMPTY_RATE)}
          >
            <Plus />
            {t("partnerDetail.form.addRate")}
          </Button>
        </>
      )}
      {problem && <Hint variant="error">{problem}</Hint>}
    </DrawerForm>
  )
}
