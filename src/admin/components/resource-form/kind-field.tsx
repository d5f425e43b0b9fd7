import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ResourceValues } from "../../lib/resource-form"
import { RESOURCE_KINDS } from "../../lib/resources-query"
import { ChoiceBoxesField } from "../common/choice-boxes-field"

/** What kind of resource is made: it decides what else is asked. */
export const KindField = ({
  control,
}: {
  control: Control<ResourceValues>
}) => {
  const { t } = useTranslation("partner-center")
  return (
    <ChoiceBoxesField
      control={control}
      name="kind"
      label={t("resources.fields.kind")}
      choices={RESOURCE_KINDS.map((kind) => ({
        value: kind,
        label: t(`resources.kind.${kind}`),
        description: t(`resources.kindHint.${kind}`),
      }))}
    />
  )
}
