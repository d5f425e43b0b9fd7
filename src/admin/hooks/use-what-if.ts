import { useCallback, useEffect, useRef, useState } from "react"

import { readNdjson } from "../lib/read-ndjson"
import { sdk } from "../lib/sdk"
import type {
  WhatIfAnswerLine,
  WhatIfInput,
  WhatIfProgress,
  WhatIfResult,
} from "../lib/what-if-types"

/** How far a what-if has come. */
export type WhatIfState =
  | { type: "idle" }
  | { type: "running"; progress: WhatIfProgress | null }
  | { type: "canceled" }
  | { type: "done"; result: WhatIfResult; input: WhatIfInput }
  /** `message`: what the API says; null where the answer broke off without a word. */
  | { type: "failed"; message: string | null }

/** Runs what-ifs, one at a time. To cancel one, or to leave the page, ends it on the server. */
export const useWhatIf = () => {
  const [state, setState] = useState<WhatIfState>({ type: "idle" })
  const running = useRef<AbortController | null>(null)

  useEffect(() => () => running.current?.abort(), [])

  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ type: "canceled" })
  }, [])

  const run = useCallback(async (input: WhatIfInput) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    // After a cancel, or with a later run, an answer is nobody's any more.
    const report = (next: WhatIfState) => {
      if (!controller.signal.aborted) {
        setState(next)
      }
    }
    report({ type: "running", progress: null })
    try {
      report(
        await ask(input, controller.signal, (progress) =>
          report({ type: "running", progress }),
        ),
      )
    } catch (error) {
      report({
        type: "failed",
        message: error instanceof SyntaxError ? null : (error as Error).message,
      })
    }
  }, [])

  return { state, run, cancel }
}

const ask = async (
  input: WhatIfInput,
  signal: AbortSignal,
  onProgress: (progress: WhatIfProgress) => void,
): Promise<WhatIfState> => {
  const { body } = await sdk.client.fetch<Response>(
    "/admin/partner-reports/what-if",
    {
      method: "POST",
      body: input,
      signal,
      // Anything but JSON, which the client would wait for to its end.
      headers: { accept: "application/x-ndjson" },
    },
  )
  if (body) {
    for await (const line of readNdjson<WhatIfAnswerLine>(body)) {
      if ("progress" in line) {
        onProgress(line.progress)
      } else if ("result" in line) {
        return { type: "done", result: line.result, input }
      } else {
        return { type: "failed", message: line.error.message }
      }
    }
  }
  return { type: "failed", message: null }
}
