import { Text } from "@medusajs/ui"

interface TableEmptyProps {
  heading: string
  description: string
}

/** What stands in a table without rows. The table's own text is not centred once it wraps. */
export const TableEmpty = ({ heading, description }: TableEmptyProps) => (
  <div className="flex flex-col items-center gap-y-1 text-center">
    <Text size="small" leading="compact" weight="plus">
      {heading}
    </Text>
    <Text size="small" className="text-ui-fg-subtle max-w-md text-balance">
      {description}
    </Text>
  </div>
)
