import { clx } from "@medusajs/ui"

/** How rich text looks, in the editor and where it is read. */
export const RICH_TEXT_CLASSES =
  "txt-small text-ui-fg-base break-words [&>*+*]:mt-2 [&_h2]:text-base [&_h2]:font-medium [&_h3]:text-sm [&_h3]:font-medium [&_h4]:font-medium [&_ul]:list-disc [&_ul]:ps-5 [&_ol]:list-decimal [&_ol]:ps-5 [&_blockquote]:border-s-2 [&_blockquote]:border-ui-border-strong [&_blockquote]:ps-3 [&_blockquote]:text-ui-fg-subtle [&_a]:underline [&_a]:underline-offset-4 [&_a]:decoration-ui-fg-muted [&_code]:font-mono [&_pre]:overflow-x-auto [&_hr]:border-ui-border-base [&_img]:max-w-full [&_img]:h-auto"

interface RichTextProps {
  /** Only what the API answers: it has cleaned it. */
  html: string
  className?: string
}

/** Rich text to read. */
export const RichText = ({ html, className }: RichTextProps) => (
  <div
    // It reads in the direction of its own language.
    dir="auto"
    className={clx(RICH_TEXT_CLASSES, className)}
    dangerouslySetInnerHTML={{ __html: html }}
  />
)
