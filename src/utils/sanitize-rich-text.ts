import type { IOptions, Tag } from "sanitize-html"

/** What a place lets through beside the marks that all rich text may have. */
export interface RichTextPolicy {
  /** Pictures from the web, for the copy of e-mails. */
  images?: boolean
  /** Addresses that are a merge field, such as `{{link}}`, filled in later. */
  mergeFields?: boolean
}

const TAGS = [
  ["h2", "h3", "h4", "p", "br", "hr", "blockquote", "pre", "code"],
  ["strong", "em", "u", "s", "a", "ul", "ol", "li"],
].flat()

/** What editors and old pages write for the same marks. */
const SAME_MARKS = { b: "strong", i: "em", del: "s", strike: "s", h1: "h2" }

const ELSEWHERE = { target: "_blank", rel: "noopener nofollow" }
const LINK = /^(https?:\/\/|mailto:)/i
const MERGE_FIELD = /^\{\{\s*[a-z_]+(\.[a-z_]+)*\s*\}\}$/i
const ANY_TAG = /<\/?[a-z!][^>]*>/i
/** Where a tag is taken out, what stood around it may be read differently: once more. */
const MOST_PASSES = 10
const SHOWN_WITHOUT_TEXT = /<(hr|img)\b/

/**
 * HTML that is safe to show: headings (h2 to h4), paragraphs, lists, quotes, code, marks
 * and links, without styles, classes and ids. Plain text becomes paragraphs, and what
 * shows nothing becomes empty. Cleaning twice changes nothing.
 */
export function sanitizeRichText(
  text: string,
  policy: RichTextPolicy = {},
): string {
  let clean = text
  let before: string
  let passes = 0
  do {
    before = clean
    clean = cleanOnce(before, policy)
  } while (clean !== before && ++passes < MOST_PASSES)
  return clean
}

function cleanOnce(text: string, policy: RichTextPolicy): string {
  // Loaded with the first text: a store that has none need not wait for it.
  const sanitizeHtml =
    require("sanitize-html") as typeof import("sanitize-html")
  const clean = sanitizeHtml(asHtml(text.trim()), toOptions(policy)).trim()
  if (!showsSomething(clean)) {
    return ""
  }
  return ANY_TAG.test(clean) ? clean : `<p>${clean}</p>`
}

/** Plain text as it was kept before rich text: empty lines divide paragraphs. */
function asHtml(text: string): string {
  if (ANY_TAG.test(text)) {
    return text
  }
  return text
    .split(/\r?\n\s*\n/)
    .map((part) => `<p>${escapeText(part).replace(/\r?\n/g, "<br />")}</p>`)
    .join("")
}

function toOptions({ images, mergeFields }: RichTextPolicy) {
  const isAddress = (address: string | undefined) =>
    address !== undefined &&
    (LINK.test(address) || (mergeFields === true && MERGE_FIELD.test(address)))
  const options: IOptions = {
    allowedTags: images ? [...TAGS, "img"] : TAGS,
    allowedAttributes: {
      a: ["href", "target", "rel"],
      img: ["src", "alt", "width", "height"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowedSchemesByTag: { img: ["http", "https"] },
    allowProtocolRelative: false,
    disallowedTagsMode: "discard",
    transformTags: {
      ...SAME_MARKS,
      a: (_tag, { href }): Tag =>
        isAddress(href?.trim())
          ? { tagName: "a", attribs: { href: href.trim(), ...ELSEWHERE } }
          : // No tag that is let through: the text stays, the link goes.
            { tagName: "span", attribs: {} },
    },
    exclusiveFilter: ({ tag, attribs }) =>
      tag === "img" && !/^https?:\/\//i.test(attribs.src ?? ""),
  }
  return options
}

function showsSomething(html: string): boolean {
  return (
    SHOWN_WITHOUT_TEXT.test(html) ||
    html
      .replace(/<[^>]*>/g, "")
      .replace(/&nbsp;|\u00a0/g, "")
      .trim() !== ""
  )
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}
