import { clx } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"
import { Link } from "react-router-dom"

/**
 * A link inside a row or a table. In tables a click on the row leads somewhere too,
 * so the click stays here: otherwise the page would be opened twice.
 */
export const TextLink = ({
  className,
  ...props
}: ComponentPropsWithoutRef<typeof Link>) => (
  <Link
    onClick={(event) => event.stopPropagation()}
    className={clx(
      // Underlined rather than blue: the theme's blue is too pale on white for WCAG AA.
      "text-ui-fg-base decoration-ui-fg-muted focus-visible:shadow-borders-focus rounded-sm underline underline-offset-4 outline-none hover:decoration-current",
      className,
    )}
    {...props}
  />
)
