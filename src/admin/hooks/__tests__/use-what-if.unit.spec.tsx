/** @jest-environment jsdom */
import "../../test-utils/jsdom"

import { act, renderHook, waitFor } from "@testing-library/react"
import { ReadableStream } from "node:stream/web"

import { sdk } from "../../lib/sdk"
import type { WhatIfInput, WhatIfResult } from "../../lib/what-if-types"
import { useWhatIf } from "../use-what-if"

jest.mock("../../lib/sdk", () => ({
  sdk: { client: { fetch: jest.fn() } },
}))

const request = jest.mocked(sdk.client.fetch)

const INPUT: WhatIfInput = { settings: { levels: 3 }, programs: [] }
const RESULT: WhatIfResult = {
  orders: 2,
  changed_orders: 0,
  left_orders: 0,
  totals: [],
  partners: [],
}

/** An answer whose lines come when the test says so. */
const answer = () => {
  const encoder = new TextEncoder()
  let write: (line: string) => void = () => {}
  let end = () => {}
  const body = new ReadableStream({
    start(controller) {
      write = (line) => controller.enqueue(encoder.encode(line))
      end = () => controller.close()
    },
  })
  request.mockReset().mockResolvedValue({ body })
  return {
    send: (line: object) => write(`${JSON.stringify(line)}\n`),
    cutOff: () => {
      write('{"prog')
      end()
    },
    end,
  }
}

const start = () => {
  const hook = renderHook(() => useWhatIf())
  act(() => void hook.result.current.run(INPUT))
  return hook
}

const signal = () => request.mock.calls[0]?.[1]?.signal

describe("A what-if that runs", () => {
  it("tells how far it has come, then what came out", async () => {
    const { send } = answer()
    const { result } = start()
    expect(result.current.state).toEqual({ type: "running", progress: null })
    send({ progress: { done: 1, total: 2 } })
    await waitFor(() =>
      expect(result.current.state).toEqual({
        type: "running",
        progress: { done: 1, total: 2 },
      }),
    )
    send({ result: RESULT })
    await waitFor(() =>
      expect(result.current.state).toEqual({
        type: "done",
        result: RESULT,
        input: INPUT,
      }),
    )
  })

  it("ends on the server when it is canceled, and later lines say nothing", async () => {
    const { send } = answer()
    const { result } = start()
    await waitFor(() => expect(request).toHaveBeenCalled())
    act(() => result.current.cancel())
    expect(signal()?.aborted).toBe(true)
    send({ result: RESULT })
    await act(async () => {})
    expect(result.current.state).toEqual({ type: "canceled" })
  })

  it("ends on the server when the page is left", async () => {
    answer()
    const { unmount } = start()
    await waitFor(() => expect(request).toHaveBeenCalled())
    unmount()
    expect(signal()?.aborted).toBe(true)
  })

  it("says what the API says when it is refused, or when it fails on the way", async () => {
    request.mockReset().mockRejectedValue(new Error("Two are running"))
    const refused = start().result
    await waitFor(() =>
      expect(refused.current.state).toEqual({
        type: "failed",
        message: "Two are running",
      }),
    )
    const { send } = answer()
    const failed = start().result
    send({ error: { message: "It could not be finished" } })
    await waitFor(() =>
      expect(failed.current.state).toEqual({
        type: "failed",
        message: "It could not be finished",
      }),
    )
  })

  it("knows an answer that broke off", async () => {
    const inLine = answer()
    const first = start().result
    inLine.cutOff()
    await waitFor(() =>
      expect(first.current.state).toEqual({ type: "failed", message: null }),
    )
    const betweenLines = answer()
    const second = start().result
    betweenLines.send({ progress: { done: 1, total: 2 } })
    betweenLines.end()
    await waitFor(() =>
      expect(second.current.state).toEqual({ type: "failed", message: null }),
    )
  })
})
