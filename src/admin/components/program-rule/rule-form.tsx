import {
  KeyboundForm,
  RouteFocusModal,
  useRouteModal,
} from "@medusajs/dashboard/components"
import { Heading, Text, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSaveRule } from "../../hooks/api/program-rules"
import type {
  PartnerDefaults,
  Program,
  ProgramRule,
  TargetedScopeType,
} from "../../lib/program-types"
import { ruleFieldOf, toRuleBody, toRuleValues } from "../../lib/rule-form"
import { showPathError } from "../../lib/show-path-error"
import { RatesFields } from "./rates-fields"
import { ScopeFields } from "./scope-fields"
import { TierFields } from "./tier-fields"
import { ModalFooter } from "../common/modal-footer"
import { ModalBody } from "../common/modal-body"

interface RuleFormProps {
  program: Program
  /** The rule to edit; for a new one, what it is to be made for at first. */
  rule: ProgramRule | { newFor: TargetedScopeType | "default" }
  currencies: string[]
  defaults: PartnerDefaults
}

/** What each level earns for a product, for what products belong to, or for all else. */
export const RuleForm = ({
  program,
  rule,
  currencies,
  defaults,
}: RuleFormProps) => {
  const { t } = useTranslation("partner-center")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSaveRule(program.id)
  const isNew = "newFor" in rule
  const form = useForm({
    defaultValues: toRuleValues(
      isNew
        ? { scope: rule.newFor, target_id: null, rates: [], tiers: null }
        : rule,
      currencies,
    ),
  })
  const { control } = form

  const submit = form.handleSubmit((values) =>
    mutate(toRuleBody(values), {
      onSuccess: () => {
        toast.success(t("programs.rules.saved"))
        handleSuccess()
      },
      onError: (error) => showPathError(form, error, ruleFieldOf),
    }),
  )

  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <ModalBody
          heading={
            isNew
              ? t("programs.rules.newHeading")
              : t(`programs.rules.editHeading.${rule.scope}`, {
                  name: rule.target?.name ?? rule.target_id,
                })
          }
          description={t("programs.rules.formDescription")}
          isWide
        >
          {isNew && (
            <ScopeFields
              control={control}
              rules={program.rules}
              onScopeChange={() => form.resetField("target_id")}
            />
          )}
          <section className="flex flex-col gap-y-4">
            <div>
              <Heading level="h2">{t("programs.rates.heading")}</Heading>
              <Text size="small" className="text-ui-fg-subtle">
                {t("programs.rates.description")}
              </Text>
            </div>
            <RatesFields
              control={control}
              name="rates"
              caption={t("programs.rates.heading")}
              currencies={currencies}
              defaults={defaults}
            />
          </section>
          <TierFields
            control={control}
            currencies={currencies}
            defaults={defaults}
          />
        </ModalBody>
        <ModalFooter label={t("actions.save")} isPending={isPending} />
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
