import { Combobox, Form } from "@medusajs/dashboard/components"
import type { Control } from "react-hook-form"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useRuleTargetOptions } from "../../hooks/use-rule-target-options"
import type { ProgramRule, TargetedScopeType } from "../../lib/program-types"
import { type RuleValues, TARGETED_SCOPE_TYPES } from "../../lib/rule-form"
import { ChoiceField } from "../common/choice-field"

interface ScopeFieldsProps {
  control: Control<RuleValues>
  /** The program's rules as they are: each scope and target has one. */
  rules: readonly ProgramRule[]
  onScopeChange: () => void
}

/** For what a new rule is made. */
export const ScopeFields = ({
  control,
  rules,
  onScopeChange,
}: ScopeFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const scope = useWatch({ control, name: "scope" })
  const hasDefault = rules.some((rule) => rule.scope === "default")
  const scopes = [
    ...(hasDefault ? [] : (["default"] as const)),
    ...TARGETED_SCOPE_TYPES,
  ]
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <ChoiceField
        control={control}
        name="scope"
        label={t("programs.rules.scopeLabel")}
        hint={t("programs.rules.scopeHint")}
        options={scopes.map((value) => ({
          value,
          label: t(`programs.rules.scopes.${value}`),
        }))}
        onChange={onScopeChange}
      />
      {scope !== "default" && (
        // Anew for each kind: a combobox keeps what was typed.
        <TargetField
          key={scope}
          control={control}
          scope={scope}
          taken={rules
            .filter((rule) => rule.scope === scope)
            .map(({ target_id }) => target_id)}
        />
      )}
    </div>
  )
}

interface TargetFieldProps {
  control: Control<RuleValues>
  scope: TargetedScopeType
  /** What has a rule already: a second one would replace it. */
  taken: readonly (string | null)[]
}

const TargetField = ({ control, scope, taken }: TargetFieldProps) => {
  const { t } = useTranslation("partner-center")
  const selected = useWatch({ control, name: "target_id" })
  const options = useRuleTargetOptions(scope, selected)
  return (
    <Form.Field
      control={control}
      name="target_id"
      rules={{
        validate: (id) =>
          id === ""
            ? t("programs.rules.targetNeeded")
            : !taken.includes(id) || t("programs.rules.targetTaken"),
      }}
      // Without the ref: an error would focus the input, which opens the list over it.
      render={({ field: { ref: _ref, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t(`programs.rules.scopes.${scope}`)}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              {...options}
              onChange={(id) => onChange(id ?? "")}
              placeholder={t("programs.rules.targetPlaceholder")}
              noResultsPlaceholder={t("programs.rules.targetNotFound")}
            />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
