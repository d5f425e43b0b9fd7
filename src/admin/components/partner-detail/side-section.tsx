import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface SideSectionProps {
  heading: string
  /** What to say when there are no items. */
  empty: string
  items: { id: string; content: ReactNode }[]
}

/** A card with a list in the side column. */
export const SideSection = ({ heading, empty, items }: SideSectionProps) => (
  <Container className="divide-y p-0">
    <div className="px-6 py-4">
      <Heading level="h2">{heading}</Heading>
    </div>
    {items.length > 0 ? (
      <ul className="divide-y">
        {items.map(({ id, content }) => (
          <li key={id} className="px-6 py-4">
            {content}
          </li>
        ))}
      </ul>
    ) : (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {empty}
      </Text>
    )}
  </Container>
)
