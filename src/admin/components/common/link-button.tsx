import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"

interface LinkButtonProps {
  to: string
  label: string
  /** What is named by the heading beside the button, for those who do not see it. */
  of?: string
}

/** A small button that leads to a page. */
export const LinkButton = ({ to, label, of }: LinkButtonProps) => (
  <Button size="small" variant="secondary" asChild className="shrink-0">
    <Link to={to} aria-label={of && `${label}: ${of}`}>
      {label}
    </Link>
  </Button>
)
