/** Noto Sans (SIL Open Font License 1.1): Latin with all its extensions, Greek, Cyrillic. */
const FONTS = "@expo-google-fonts/noto-sans"
export const REGULAR = require.resolve(
  `${FONTS}/400Regular/NotoSans_400Regular.ttf`,
)
export const BOLD = require.resolve(`${FONTS}/700Bold/NotoSans_700Bold.ttf`)

/** In points, 72 to an inch; the page is an A4. */
export const PAGE = { left: 50, right: 545, top: 50, bottom: 780, footer: 800 }
export const TEXT_SIZE = 9
export const GREY = "#555555"
export const LINE_GREY = "#bbbbbb"

export type Pdf = PDFKit.PDFDocument

/** A text in one line that ends at `right`. */
export function textToTheLeftOf(
  pdf: Pdf,
  text: string,
  right: number,
  y: number,
): void {
  pdf.text(text, right - pdf.widthOfString(text), y, { lineBreak: false })
}

/** A line over the whole width. */
export function rule(pdf: Pdf, y: number): void {
  pdf
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.right, y)
    .lineWidth(0.5)
    .stroke(LINE_GREY)
}

/** An empty document; its pages are kept until the last, for their numbers. */
export function beginPdf(info: {
  title: string
  author: string
  language: string
}): Pdf {
  // Loaded with the first document: stores that print none need not wait for it.
  const PDFDocument = require("pdfkit") as typeof import("pdfkit")
  return new PDFDocument({
    size: "A4",
    margins: { top: PAGE.top, bottom: 40, left: PAGE.left, right: 50 },
    bufferPages: true,
    lang: info.language,
    displayTitle: true,
    info: { Title: info.title, Author: info.author },
    font: REGULAR,
  })
}
