import { toBannerCode } from "../banner-code"
import { fileTypeOf } from "../file-types"
import { fillHtml, fillPlainText, findWrongMergeField } from "../merge-fields"

const ANA = {
  partner: { name: "Ana & <Sons>", code: "ana" },
  link: "https://shop.example/r/ana",
}

describe("Merge fields", () => {
  it("are filled in, escaped in HTML and as they are in plain text", () => {
    expect(fillPlainText("From {{partner.name}}", ANA)).toBe(
      "From Ana & <Sons>",
    )
    expect(fillHtml("<p>{{ partner.name }}: {{partner.code}}</p>", ANA)).toBe(
      "<p>Ana &amp; &lt;Sons&gt;: ana</p>",
    )
  })

  it.each(["Hello", "{{partner.name}}", "{{ link }} and {{partner.code}}"])(
    "are right in %j",
    (text) => expect(findWrongMergeField(text)).toBeNull(),
  )

  it.each([
    ["{{partner.email}}", "{{partner.email}}"],
    ["{{{link}}}", "{{link}}"],
    ["{{&link}}", "{{link}}"],
    ["{{#partner}}x{{/partner}}", "{{partner}}"],
    ["{{>link}}", "{{link}}"],
    ["{{=<% %>=}}", "{{"],
    ["Hello {{link", "not closed"],
  ])("are refused in %j", (text, named) =>
    expect(findWrongMergeField(text)).toContain(named),
  )
})

describe("A banner's code", () => {
  it("leads to the store, says its size and lets nothing out of its quotes", () => {
    expect(
      toBannerCode(
        {
          url: "https://a.example/b.png?c=1&d=2",
          width: 300,
          height: 250,
          alt: 'A "sale" <now>',
        },
        ANA.link,
      ),
    ).toBe(
      '<a href="https://shop.example/r/ana" rel="sponsored" target="_blank">' +
        '<img src="https://a.example/b.png?c=1&amp;d=2" alt="A &quot;sale&quot; &lt;now&gt;" ' +
        'width="300" height="250"></a>',
    )
  })

  it("says no size that is not known", () => {
    const banner = {
      url: "https://a.example/b",
      width: null,
      height: 1,
      alt: "",
    }
    expect(toBannerCode(banner, ANA.link)).not.toContain("height")
  })
})

describe("The type of a file", () => {
  const bytes = (text: string) => Buffer.from(text, "latin1")

  it("is what is in it", () => {
    expect(fileTypeOf(bytes("\x89PNG\r\n\x1a\n..."), "a/b.PNG")).toBe(
      "image/png",
    )
    expect(fileTypeOf(bytes("RIFF1234WEBPVP8"), "https://a/b.webp?c=1")).toBe(
      "image/webp",
    )
  })

  it.each([
    ["a vector image", "<svg xmlns='http://www.w3.org/2000/svg'>", "a.svg"],
    ["a page called an image", "<html>", "a.png"],
    ["an image called a page", "GIF89a", "a.html"],
    ["sound in the container of images", "RIFF1234WAVE", "a.webp"],
    ["nothing", "", "a.png"],
  ])("is none for %s", (_name, content, path) => {
    expect(fileTypeOf(bytes(content), path)).toBeNull()
  })
})
