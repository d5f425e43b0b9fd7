import { useProgramOptions } from "../../hooks/api/filter-options"

/** The programs of a batch by name; those that were deleted have none. */
export const BatchPrograms = ({ ids }: { ids: string[] }) => {
  const options = useProgramOptions()
  return (
    <>
      {ids
        .map((id) => options?.find(({ value }) => value === id)?.label ?? "-")
        .join(", ")}
    </>
  )
}
