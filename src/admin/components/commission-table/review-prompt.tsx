import { Label, Prompt, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { ReviewVerdict } from "../../lib/commissions-types"

interface ReviewPromptProps {
  verdict: ReviewVerdict
  orders: number
  onConfirm: (reason: string) => void
  onCancel: () => void
}

const REASON_ID = "commissions-review-reason"
const LONGEST_REASON = 500

/** Asks whether the orders are to be approved or refused, and why. */
export const ReviewPrompt = ({
  verdict,
  orders,
  onConfirm,
  onCancel,
}: ReviewPromptProps) => {
  const { t } = useTranslation("partner-center")
  const [reason, setReason] = useState("")
  return (
    <Prompt
      open
      variant={verdict === "refused" ? "danger" : "confirmation"}
      onOpenChange={(open) => !open && onCancel()}
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>
            {t(`commissions.review.${verdict}.title`, { count: orders })}
          </Prompt.Title>
          <Prompt.Description>
            {t(`commissions.review.${verdict}.description`)}
          </Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-2 px-6 pt-4">
          <Label size="small" weight="plus" htmlFor={REASON_ID}>
            {t("commissions.review.reason")}
          </Label>
          <Textarea
            id={REASON_ID}
            required
            autoFocus
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t("actions.cancel")}</Prompt.Cancel>
          <Prompt.Action
            disabled={!reason.trim()}
            onClick={() => onConfirm(reason.trim())}
          >
            {t(`commissions.review.${verdict}.action`)}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
