import { Label, Select } from "@medusajs/ui"
import { useId } from "react"

import { useDirection } from "../../hooks/use-direction"

interface ChoiceSelectProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** A labelled choice of a few. */
export const ChoiceSelect = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceSelectProps<Value>) => {
  const id = useId()
  const dir = useDirection()
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Select
        dir={dir}
        size="small"
        value={value}
        onValueChange={(chosen) => onChange(chosen as Value)}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
