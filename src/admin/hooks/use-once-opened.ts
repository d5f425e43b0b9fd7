import { useEffect, useRef } from "react"

import type { PayoutBatch } from "../lib/payouts-types"
import { useChangedEverything } from "./use-changed-everything"

/** Reads everything again when the setting aside of a batch's money comes to its end. */
export const useOnceOpened = (batch: PayoutBatch | undefined) => {
  const changedEverything = useChangedEverything()
  const wasOpening = useRef(false)
  const isOpening = batch?.opened_at === null
  useEffect(() => {
    if (wasOpening.current && !isOpening) {
      void changedEverything()
    }
    wasOpening.current = isOpening
  }, [isOpening, changedEverything])
}
