import { Button, DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"

/** What is filled in for each partner. */
export interface MergeField {
  /** As it stands in the text: `{{link}}`. */
  value: string
  label: string
}

interface MergeFieldMenuProps {
  fields: readonly MergeField[]
  onChoose: (field: string) => void
}

/** Puts a field into the text that is filled in for each partner. */
export const MergeFieldMenu = ({ fields, onChoose }: MergeFieldMenuProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  return (
    <DropdownMenu dir={dir}>
      <DropdownMenu.Trigger asChild>
        <Button type="button" size="small" variant="transparent">
          {t("editor.insertField")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content>
        {fields.map(({ value, label }) => (
          <DropdownMenu.Item key={value} onSelect={() => onChoose(value)}>
            {label}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
