import { Plus } from "@medusajs/icons"
import { Button, DropdownMenu, Text } from "@medusajs/ui"
import { type Control, useFieldArray } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"
import type { Program } from "../../lib/program-types"
import type { WhatIfValues } from "../../lib/what-if-form"
import { toSupposedValues } from "../../lib/what-if-program"
import { SupposedProgram } from "./supposed-program"

interface SupposedProgramsProps {
  control: Control<WhatIfValues>
  programs: Program[]
  currencies: string[]
}

/** The programs of which something is supposed; none at first. */
export const SupposedPrograms = ({
  control,
  programs,
  currencies,
}: SupposedProgramsProps) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  const { fields, append, remove } = useFieldArray({
    control,
    name: "programs",
  })
  const others = programs.filter(
    ({ id }) => !fields.some(({ program_id }) => program_id === id),
  )

  const add = (id: string) => {
    const program = programs.find((each) => each.id === id)
    if (program) {
      append(toSupposedValues(program, currencies), { shouldFocus: false })
    }
  }

  if (programs.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {t("whatIf.program.none")}
      </Text>
    )
  }
  return (
    <div className="flex flex-col gap-y-4">
      {fields.map(({ id, program_id }, index) => {
        const program = programs.find((each) => each.id === program_id)
        return (
          program && (
            <SupposedProgram
              key={id}
              control={control}
              index={index}
              program={program}
              onRemove={() => remove(index)}
            />
          )
        )
      })}
      {others.length > 0 && (
        <DropdownMenu dir={dir}>
          <DropdownMenu.Trigger asChild>
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="w-full sm:w-fit"
            >
              <Plus />
              {t("whatIf.program.add")}
            </Button>
          </DropdownMenu.Trigger>
          <DropdownMenu.Content
            align="start"
            className="max-h-72 overflow-y-auto"
          >
            {others.map(({ id, name }) => (
              <DropdownMenu.Item key={id} onSelect={() => add(id)}>
                {name}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu>
      )}
    </div>
  )
}
