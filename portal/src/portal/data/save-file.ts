/** Puts what the page has made into a file of the reader's. */
export const saveFile = (content: Blob, name: string): void => {
  const url = URL.createObjectURL(content)
  const anchor = document.createElement("a")
  anchor.href = url
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(url)
}
