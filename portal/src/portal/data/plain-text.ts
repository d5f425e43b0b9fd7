const BLOCKS = "p, h2, h3, h4, li, ul, ol, blockquote, pre, hr"

/** HTML as it reads without formatting: addresses behind their words, one block a paragraph. */
export const toPlainText = (html: string): string => {
  const page = new DOMParser().parseFromString(html, "text/html")
  for (const link of page.querySelectorAll("a")) {
    if (link.textContent !== link.getAttribute("href")) {
      link.append(` (${link.getAttribute("href") ?? ""})`)
    }
  }
  for (const lineBreak of page.querySelectorAll("br")) {
    lineBreak.replaceWith("\n")
  }
  for (const item of page.querySelectorAll("li")) {
    item.prepend("- ")
  }
  for (const block of page.querySelectorAll(BLOCKS)) {
    block.append(block.matches("li, ul, ol") ? "\n" : "\n\n")
  }
  return (page.body.textContent ?? "").replace(/\n{3,}/g, "\n\n").trim()
}
