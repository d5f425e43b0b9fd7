import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Partner } from "../../lib/api-types"

interface ApplicantsMessageProps {
  title: string
  message: string | null
  /** What is to be known about it. */
  hint?: string
}

/** What an applicant wrote. */
export const ApplicantsMessage = ({
  title,
  message,
  hint,
}: ApplicantsMessageProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Text
        size="small"
        leading="compact"
        weight="plus"
        className="text-ui-fg-subtle"
      >
        {title}
      </Text>
      {hint && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      )}
      <Text
        size="small"
        className="text-ui-fg-subtle whitespace-pre-wrap break-words"
      >
        {message ?? t("applications.noMessage")}
      </Text>
    </div>
  )
}

interface AppliedAgainProps {
  again: NonNullable<NonNullable<Partner["application"]>["again"]>
}

/** What came in after a rejection, which may be somebody else's: nothing of it is used. */
export const AppliedAgain = ({ again: { at, message } }: AppliedAgainProps) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  return (
    <ApplicantsMessage
      title={t("applications.again.title", {
        date: getFullDate({ date: at, includeTime: true }),
      })}
      hint={t("applications.again.hint")}
      message={message}
    />
  )
}
