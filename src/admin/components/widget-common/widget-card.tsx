import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

interface WidgetCardProps {
  heading: string
  /** Beside the heading: a badge, a menu. */
  aside?: ReactNode
  isPending: boolean
  /** What went wrong; a widget shows it itself, so that the page around it stays. */
  error: Error | null
  onRetry: () => void
  children: ReactNode
}

/** A card of Partner Center on a page of Medusa's. */
export const WidgetCard = ({
  heading,
  aside,
  isPending,
  error,
  onRetry,
  children,
}: WidgetCardProps) => (
  <Container className="divide-y p-0">
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Heading level="h2">{heading}</Heading>
      {!isPending && !error && aside && (
        <div className="flex shrink-0 items-center gap-x-2">{aside}</div>
      )}
    </div>
    {error ? (
      <Failure error={error} onRetry={onRetry} />
    ) : isPending ? (
      <div aria-hidden className="flex flex-col gap-y-3 px-6 py-4">
        <Skeleton className="h-5 w-40 max-w-full" />
        <Skeleton className="h-5 w-24" />
      </div>
    ) : (
      children
    )}
  </Container>
)

const Failure = ({
  error,
  onRetry,
}: Pick<WidgetCardProps, "onRetry"> & { error: Error }) => {
  const { t } = useTranslation("partner-center")
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4" role="alert">
      <Text size="small" className="text-ui-fg-error">
        {error.message}
      </Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t("widgets.retry")}
      </Button>
    </div>
  )
}
