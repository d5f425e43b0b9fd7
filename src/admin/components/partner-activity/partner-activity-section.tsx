import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useActivity } from "../../hooks/api/activity"
import { useSeen } from "../../hooks/use-seen"
import { ActivityItem } from "./activity-item"

/** What was done about the partner, when and by whom; read when one scrolls to it. */
export const PartnerActivitySection = ({
  partnerId,
}: {
  partnerId: string
}) => {
  const { t } = useTranslation("partner-center")
  const { ref, isSeen } = useSeen<HTMLDivElement>()
  const {
    activities,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
    isError,
    error,
  } = useActivity(partnerId, isSeen)

  if (isError) {
    throw error
  }

  return (
    <Container ref={ref} className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("activity.heading")}</Heading>
      </div>
      {!activities && (
        <div aria-hidden className="flex flex-col gap-y-2 px-6 py-4">
          <Skeleton className="h-5 w-48 max-w-full" />
          <Skeleton className="h-5 w-64 max-w-full" />
        </div>
      )}
      {activities && activities.length > 0 && (
        <ol className="divide-y">
          {activities.map((activity) => (
            <ActivityItem key={activity.id} activity={activity} />
          ))}
        </ol>
      )}
      {activities?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("activity.empty")}
        </Text>
      )}
      {hasNextPage && (
        <div className="px-6 py-3">
          <Button
            size="small"
            variant="transparent"
            isLoading={isFetchingNextPage}
            onClick={() => fetchNextPage()}
          >
            {t("activity.more")}
          </Button>
        </div>
      )}
    </Container>
  )
}
