import { Skeleton } from "@medusajs/ui"

const ROWS = 4

/** A table's rows while they are read. */
export const TableSkeleton = () => (
  <div aria-hidden className="flex flex-col gap-y-4 px-6 py-4">
    {Array.from({ length: ROWS }, (_, row) => (
      <Skeleton key={row} className="h-6 w-full" />
    ))}
  </div>
)
