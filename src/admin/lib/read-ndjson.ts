/**
 * The lines of a response of newline-delimited JSON, each as soon as it is there. Chunks
 * may end within a line or within a character. Whoever stops reading ends the response.
 * @throws SyntaxError for a line that is no JSON, as one that was cut off
 */
export async function* readNdjson<Line>(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Line, void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ""
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
      const lines = rest.split("\n")
      rest = done ? "" : (lines.pop() ?? "")
      for (const line of lines) {
        if (line.trim() !== "") {
          yield JSON.parse(line) as Line
        }
      }
      if (done) {
        return
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
