import { Select } from "@medusajs/ui"

import { useDirection } from "../../hooks/use-direction"

interface FilterSelectProps {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

/** One of a few values by which a report is filtered. */
export const FilterSelect = ({
  label,
  value,
  options,
  onChange,
}: FilterSelectProps) => {
  const dir = useDirection()
  return (
    <Select dir={dir} value={value} onValueChange={onChange}>
      <Select.Trigger aria-label={label} className="w-full sm:w-44">
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
  )
}
