/**
 * The text of a file: UTF-8, or, where it is none, as spreadsheets on Windows write it.
 */
export const decodeText = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}
