import { Form } from "@medusajs/dashboard/components"
import { RadioGroup } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

interface ChoiceBoxesFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  choices: readonly { value: string; label: string; description: string }[]
  /** Called after the form has the choice, for what depends on it. */
  onChosen?: (value: string) => void
}

/** A choice of a form as boxes that explain themselves. */
export const ChoiceBoxesField = <Values extends FieldValues>({
  control,
  name,
  label,
  choices,
  onChosen,
}: ChoiceBoxesFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    render={({ field: { onChange, ref: _ref, ...field } }) => (
      <Form.Item>
        <Form.Label>{label}</Form.Label>
        <Form.Control>
          <RadioGroup
            {...field}
            onValueChange={(value) => {
              onChange(value)
              onChosen?.(value)
            }}
            className="grid grid-cols-1 gap-3 sm:grid-cols-2"
          >
            {choices.map((choice) => (
              <RadioGroup.ChoiceBox
                key={choice.value}
                {...choice}
                // It is a button, whose text would be centred once it wraps.
                className="text-start"
              />
            ))}
          </RadioGroup>
        </Form.Control>
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)
