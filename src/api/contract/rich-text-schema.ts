import {
  type RichTextPolicy,
  sanitizeRichText,
} from "../../utils/sanitize-rich-text"
import { paragraphsSchema } from "./common-schemas"

/**
 * Rich text as HTML, cleaned before anything keeps it; plain text becomes paragraphs.
 * The longest counts the marks as well.
 */
export function richTextSchema(longest: number, policy?: RichTextPolicy) {
  return paragraphsSchema(longest)
    .transform((text) => sanitizeRichText(text, policy))
    .refine(
      ({ length }) => length <= longest,
      `must have at most ${longest} characters, its marks among them`,
    )
}

/** Rich text as it is shown: what was kept as plain text before becomes paragraphs. */
export function showRichText(text: string | null): string | null {
  return text && sanitizeRichText(text)
}
