import { Combobox } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useProgram } from "../../hooks/api/programs"
import { useSearchOptions } from "../../hooks/use-search-options"
import { programSource } from "../../lib/option-sources"

interface ProgramFilterProps {
  programId?: string
  onChange: (programId: string | null) => void
}

/** What one program's partners get, or all. */
export const ProgramFilter = ({ programId, onChange }: ProgramFilterProps) => {
  const { t } = useTranslation("partner-center")
  const { program } = useProgram(programId)
  const { remember, ...search } = useSearchOptions(
    programSource,
    program && [{ value: program.id, label: program.name }],
  )
  return (
    <div className="w-full sm:w-52">
      <Combobox
        {...search}
        value={programId ?? ""}
        onChange={(id) => {
          remember(id ? [id] : [])
          onChange(id || null)
        }}
        allowClear
        aria-label={t("resources.filters.program")}
        placeholder={t("resources.filters.allPrograms")}
        noResultsPlaceholder={t("search.nothingFound")}
      />
    </div>
  )
}
