import { Container, Skeleton } from "@medusajs/ui"

/** Stands for a section whose data is on its way. */
export const SectionSkeleton = ({ rows }: { rows: number }) => (
  <Container aria-hidden className="divide-y p-0">
    <div className="px-6 py-4">
      <Skeleton className="h-7 w-40" />
    </div>
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} className="grid grid-cols-2 gap-4 px-6 py-4">
        <Skeleton className="h-5 w-24" />
        <Skeleton className="h-5 w-40 max-w-full" />
      </div>
    ))}
  </Container>
)
