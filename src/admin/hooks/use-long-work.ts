import { useCallback, useEffect, useRef, useState } from "react"

import { readNdjson } from "../lib/read-ndjson"
import { sdk } from "../lib/sdk"

export interface Progress {
  done: number
  total: number
}

/** A line of the answer to long work: how far it has come, or how it ended. */
export type WorkLine<Result> =
  { progress: Progress } | { result: Result } | { error: { message: string } }

/** Where long work stands. */
export type WorkState<Input, Result> =
  | { type: "idle" }
  | { type: "running"; progress: Progress | null }
  | { type: "canceled" }
  | { type: "done"; result: Result; input: Input }
  /** `message`: what the API says; null where the answer broke off without a word. */
  | { type: "failed"; message: string | null }

/**
 * Runs work that the API answers line by line, one at a time. To cancel it, or to leave
 * the page, ends it on the server.
 */
export const useLongWork = <Input extends object, Result>(path: string) => {
  const [state, setState] = useState<WorkState<Input, Result>>({ type: "idle" })
  const running = useRef<AbortController | null>(null)

  useEffect(() => () => running.current?.abort(), [])

  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ type: "canceled" })
  }, [])

  const run = useCallback(
    async (input: Input) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      // After a cancel, or with a later run, an answer is nobody's any more.
      const report = (next: WorkState<Input, Result>) => {
        if (!controller.signal.aborted) {
          setState(next)
        }
      }
      report({ type: "running", progress: null })
      try {
        report(
          await ask<Input, Result>(path, input, controller.signal, (progress) =>
            report({ type: "running", progress }),
          ),
        )
      } catch (error) {
        report({
          type: "failed",
          message:
            error instanceof SyntaxError ? null : (error as Error).message,
        })
      }
    },
    [path],
  )

  return { state, run, cancel }
}

const ask = async <Input extends object, Result>(
  path: string,
  input: Input,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<WorkState<Input, Result>> => {
  const { body } = await sdk.client.fetch<Response>(path, {
    method: "POST",
    body: input,
    signal,
    // Anything but JSON, which the client would wait for to its end.
    headers: { accept: "application/x-ndjson" },
  })
  if (body) {
    for await (const line of readNdjson<WorkLine<Result>>(body)) {
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
