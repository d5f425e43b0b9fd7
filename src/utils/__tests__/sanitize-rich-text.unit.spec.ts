import fc from "fast-check"

import { sanitizeRichText } from "../sanitize-rich-text"

describe("Rich text that is safe to show", () => {
  it("keeps headings, marks, lists, quotes and code", () => {
    const html =
      "<h2>Terms</h2><p>A <strong>b</strong> <em>c</em> <u>d</u> <s>e</s></p>" +
      "<ul><li>f</li></ul><ol><li>g</li></ol><blockquote><p>h</p></blockquote>" +
      "<hr /><pre><code>i</code></pre>"
    expect(sanitizeRichText(html)).toBe(html)
  })

  it.each([
    ["a script", "<p>a</p><script>alert(1)</script>", "<p>a</p>"],
    ["a handler", '<p onclick="alert(1)">a</p>', "<p>a</p>"],
    ["a picture", '<p>a<img src="x" onerror="alert(1)"></p>', "<p>a</p>"],
    ["javascript:", '<p><a href="javascript:alert(1)">a</a></p>', "<p>a</p>"],
    ["JaVaScRiPt:", '<p><a href=" JaVaScRiPt:alert(1)">a</a></p>', "<p>a</p>"],
    [
      "data:",
      '<p><a href="data:text/html,<script>1</script>">a</a></p>',
      "<p>a</p>",
    ],
    ["an address without scheme", '<p><a href="//evil">a</a></p>', "<p>a</p>"],
    [
      "styles, classes and ids",
      '<p style="position:fixed" class="b" id="c">a</p>',
      "<p>a</p>",
    ],
    ["frames", '<p>a</p><iframe src="https://x"></iframe>', "<p>a</p>"],
    ["a tag that is not closed", "<p>a</p><script>alert(1)", "<p>a</p>"],
    [
      "a tag in a tag",
      "<p>a<scr<script>ipt>alert(1)</p>",
      "<p>aipt&gt;alert(1)</p>",
    ],
    ["a merge field elsewhere", '<p><a href="{{link}}">a</a></p>', "<p>a</p>"],
  ])("takes out %s", (_name, html, clean) => {
    expect(sanitizeRichText(html)).toBe(clean)
  })

  it("opens links elsewhere, without a vote for them", () => {
    expect(
      sanitizeRichText('<p><a href="https://a.example/?b=1&c=2">d</a></p>'),
    ).toBe(
      '<p><a href="https://a.example/?b=1&amp;c=2" target="_blank" rel="noopener nofollow">d</a></p>',
    )
    expect(sanitizeRichText('<a href="mailto:a@b.example">c</a>')).toContain(
      'href="mailto:a@b.example"',
    )
  })

  it("has pictures and merge fields where they are let through", () => {
    const html =
      '<p><a href="{{link}}" target="_blank" rel="noopener nofollow">' +
      '<img src="https://a.example/b.png" alt="c" width="1" height="2" /></a></p>'
    const policy = { images: true, mergeFields: true }
    expect(sanitizeRichText(html, policy)).toBe(html)
    expect(
      sanitizeRichText('<p>a<img src="data:image/png;base64,x"></p>', policy),
    ).toBe("<p>a</p>")
    expect(
      sanitizeRichText('<p><a href="{{link}}javascript:">a</a></p>', policy),
    ).toBe("<p>a</p>")
  })

  it("shows plain text as it was written", () => {
    expect(sanitizeRichText("5 < 6 & 7\nnext line\n\nnext part")).toBe(
      "<p>5 &lt; 6 &amp; 7<br />next line</p><p>next part</p>",
    )
  })

  it.each(["", "  ", "<p></p>", "<p>&nbsp;</p>", "<p><br></p>", "<script>"])(
    "is empty where %j shows nothing",
    (html) => {
      expect(sanitizeRichText(html)).toBe("")
    },
  )

  it("never lets code through, and changes nothing the second time", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...["<script>", "</script>", "<p>", "</p>", "<b>", "<a href=", '"'],
        ...["javascript:", "<img src=x onerror=alert(1)>", "&lt;", "&#x3c;"],
        ...["<svg onload=1>", "<!--", "-->", "<style>", ">", "<", "{{link}}"],
        ...["<ul><li>", "<textarea>", "<math>", "\n\n", "https://a.example"],
      ),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.boolean(),
        (pieces, isOpen) => {
          const policy = { images: isOpen, mergeFields: isOpen }
          const clean = sanitizeRichText(pieces.join(""), policy)
          const tags = clean.match(/<[^>]*>/g) ?? []
          expect(tags.join("")).not.toMatch(
            /<(script|style|svg|math|textarea|iframe)|\son\w+=|javascript:/i,
          )
          expect(sanitizeRichText(clean, policy)).toBe(clean)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
