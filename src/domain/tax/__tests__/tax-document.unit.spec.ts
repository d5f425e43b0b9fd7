import { taxDocumentTypeOf, toDocumentName } from "../tax-document"

const PDF = "application/pdf"

describe("A tax document", () => {
  it.each([
    ["%PDF-1.7", PDF],
    ["\x89PNG\r\n\x1a\n", "image/png"],
    ["\xff\xd8\xff\xe0", "image/jpeg"],
    ["GIF89a", null],
    ["PK\x03\x04", null],
    ["<html>", null],
    [" %PDF-1.7", null],
    ["", null],
  ])("that begins with %j is %s", (content, type) => {
    expect(taxDocumentTypeOf(Buffer.from(content, "latin1"))).toBe(type)
  })

  it.each([
    ["w9.pdf", "w9.pdf"],
    ["W9.PDF", "W9.PDF"],
    ["C:\\Users\\ana\\w9.pdf", "w9.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["form.html", "form.html.pdf"],
    ["form.pdf.exe", "form.pdf.exe.pdf"],
    ["..", "document.pdf"],
    [".pdf", "pdf.pdf"],
    ["", "document.pdf"],
    ['a"; filename="b.exe.pdf', "a filename= b.exe.pdf"],
    ["line\r\nbreak.pdf", "line break.pdf"],
    ["gpj\u202efdp.pdf", "gpj fdp.pdf"],
    ["Ansässigkeit 2026.pdf", "Ansässigkeit 2026.pdf"],
  ])("called %j is kept as %j", (uploaded, kept) => {
    expect(toDocumentName(uploaded, PDF)).toBe(kept)
  })

  it("has no name without end", () => {
    expect(toDocumentName(`${"x".repeat(500)}.jpeg`, "image/jpeg")).toBe(
      `${"x".repeat(100)}.jpeg`,
    )
  })
})
