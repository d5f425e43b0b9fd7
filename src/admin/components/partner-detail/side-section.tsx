import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"

/** Longer lists are folded, so that they do not push away what is below. */
const MOST_UNFOLDED = 10

interface SideSectionProps {
  heading: string
  /** What to say when there are no items. */
  empty: string
  items: { id: string; content: ReactNode }[]
  /** How many there are, where not all of them are among the items. */
  count?: number
  /** Stands at the end of the heading. */
  action?: ReactNode
  /** Stands below the list. */
  footer?: ReactNode
}

/** A card with a list. */
export const SideSection = ({
  heading,
  empty,
  items,
  count = items.length,
  action,
  footer,
}: SideSectionProps) => {
  const { t } = useTranslation("partner-center")
  const [isUnfolded, setIsUnfolded] = useState(false)
  const shown = isUnfolded ? items : items.slice(0, MOST_UNFOLDED)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{heading}</Heading>
        {action}
      </div>
      {items.length > 0 ? (
        <ul className="divide-y">
          {shown.map(({ id, content }) => (
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
      {shown.length < items.length && (
        <div className="px-6 py-3">
          <Button
            size="small"
            variant="transparent"
            onClick={() => setIsUnfolded(true)}
          >
            {t("partnerDetail.showAll", { count: items.length })}
          </Button>
        </div>
      )}
      {isUnfolded && items.length < count && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("partnerDetail.someOf", { shown: items.length, count })}
        </Text>
      )}
      {footer && <div className="px-6 py-3">{footer}</div>}
    </Container>
  )
}
