import type { ProgressStatus } from "@medusajs/ui"
import { useState } from "react"
import type { UseFormReturn } from "react-hook-form"

import { type DayRange, toDayRange } from "../lib/day-ranges"
import {
  type Step,
  STEPS,
  toRequest,
  type WizardValues,
  without,
} from "../lib/payout-wizard"
import type {
  PayoutRequest,
  PreviewLine,
  PreviewPart,
} from "../lib/payouts-types"
import { usePayoutPreview } from "./api/payouts"

export const PREVIEW_PAGE_SIZE = 20

/**
 * Where somebody who creates payments stands: the step, what is asked for, whom they left
 * out, and what the engine says of it. The preview is asked for once it is to be seen.
 */
export const usePayoutWizard = (form: UseFormReturn<WizardValues>) => {
  const [step, setStep] = useState<Step>("what")
  const [days, setDays] = useState<DayRange>({})
  const [asked, setAsked] = useState<PayoutRequest | null>(null)
  const [excluded, setExcluded] = useState<PreviewLine[]>([])
  const [page, setPage] = useState<{ part: PreviewPart; offset: number }>({
    part: "paid",
    offset: 0,
  })
  const [hasChanged, setHasChanged] = useState(false)
  const request = asked && without(asked, excluded)
  const { preview, isPlaceholderData, isFetching, isError, error, refetch } =
    usePayoutPreview(
      request && { ...request, ...page, limit: PREVIEW_PAGE_SIZE },
    )
  /** What holds for what is asked for now: the last answer while a new one is read does not. */
  const current = isPlaceholderData || isFetching ? undefined : preview
  const reached = STEPS.indexOf(step)

  const mayGoTo = (to: Step): boolean =>
    to !== "confirm" || (asked !== null && (current?.payouts ?? 0) > 0)

  const goTo = (to: Step) => {
    if (!mayGoTo(to)) {
      return
    }
    if (step === "what") {
      const values = form.getValues()
      const next = toRequest(values, toDayRange(values.range, days))
      if (JSON.stringify(next) !== JSON.stringify(asked)) {
        // Who was left out of something else may be in this.
        setExcluded([])
        setPage({ part: "paid", offset: 0 })
        setAsked(next)
        // Nobody confirms what they have not seen.
        setStep("preview")
        return
      }
    }
    setStep(to)
  }

  return {
    step,
    days,
    setDays,
    request,
    excluded,
    page,
    setPage,
    hasChanged,
    preview: { shown: preview, current, isError, error },
    mayGoTo,
    goTo,
    goOn: () => goTo(STEPS[reached + 1] ?? step),
    statusOf: (name: Step): ProgressStatus => {
      if (name === step) {
        return "in-progress"
      }
      return STEPS.indexOf(name) < reached ? "completed" : "not-started"
    },
    leaveOut: (line: PreviewLine) => {
      setExcluded([...excluded, line])
      setPage({ ...page, offset: 0 })
    },
    takeIn: ({ partner }: PreviewLine) =>
      setExcluded(excluded.filter((line) => line.partner.id !== partner.id)),
    /** Back to the preview: the books are not as it showed them. */
    lookAgain: () => {
      setHasChanged(true)
      setStep("preview")
      void refetch()
    },
  }
}

export type PayoutWizard = ReturnType<typeof usePayoutWizard>
