import { readNdjson } from "../read-ndjson"

const encoder = new TextEncoder()

const streamOf = (chunks: Uint8Array[], onCancel = () => {}) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks.shift()
      if (chunk) {
        controller.enqueue(chunk)
      } else {
        controller.close()
      }
    },
    cancel: onCancel,
  })

const linesOf = async (...chunks: (string | Uint8Array)[]) => {
  const lines: unknown[] = []
  const body = streamOf(
    chunks.map((chunk) =>
      typeof chunk === "string" ? encoder.encode(chunk) : chunk,
    ),
  )
  for await (const line of readNdjson(body)) {
    lines.push(line)
  }
  return lines
}

describe("Reading lines of JSON as they come", () => {
  it("reads several lines of one chunk", async () => {
    expect(await linesOf('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }])
  })

  it("puts a line together that comes in pieces", async () => {
    expect(await linesOf('{"a"', ":1", '}\n{"a":2}', "\n")).toEqual([
      { a: 1 },
      { a: 2 },
    ])
  })

  it("puts a character together whose bytes come apart", async () => {
    const bytes = encoder.encode('{"name":"Zoë"}\n')
    const cut = bytes.length - 4
    expect(await linesOf(bytes.slice(0, cut), bytes.slice(cut))).toEqual([
      { name: "Zoë" },
    ])
  })

  it("takes a last line without an end, and passes over empty ones", async () => {
    expect(await linesOf('\n{"a":1}\r\n\n', '{"a":2}')).toEqual([
      { a: 1 },
      { a: 2 },
    ])
  })

  it("reads nothing from nothing", async () => {
    expect(await linesOf()).toEqual([])
  })

  it("fails at a line that was cut off", async () => {
    await expect(linesOf('{"a":1}\n{"a":')).rejects.toThrow(SyntaxError)
  })

  it("ends the response when its reader stops early", async () => {
    const onCancel = jest.fn()
    const body = streamOf(
      ['{"a":1}\n', '{"a":2}\n', '{"a":3}\n'].map((line) =>
        encoder.encode(line),
      ),
      onCancel,
    )
    for await (const line of readNdjson(body)) {
      expect(line).toEqual({ a: 1 })
      break
    }
    expect(onCancel).toHaveBeenCalledTimes(1)
  })
})
