"use client"

import type { ReactNode } from "react"
import { PortalProvider, type PortalAccess } from "../portal-provider.tsx"
import { PortalRoot } from "../shell/portal-root.tsx"
import { LeadFields } from "./lead-fields.tsx"

export type LeadFormProps = PortalAccess & {
  /** A lead form of the store's (Partner Center > Forms); left out: who sent the visitor
   * is credited. */
  formId?: string
  /** To what somebody agrees who sends the form; left out: a general sentence. */
  consent?: ReactNode
  /** What the button says. */
  submitLabel?: string
  /** Instead of leading to the page on which the form says thanks. */
  onSent?: () => void
}

/**
 * A form through which visitors become leads of the partner who sent them, for any page
 * of a storefront. It brings its own styles (`medusa-partner-portal/portal.css`) and asks
 * the storefront's portal handler, which knows the visitor.
 *
 * @example
 * <LeadForm apiUrl="/api/partners" locale="en" consent="We write to you once a month." />
 */
export const LeadForm = ({
  formId,
  consent,
  submitLabel,
  onSent,
  ...portal
}: LeadFormProps) => (
  <PortalProvider {...portal} basePath="">
    <PortalRoot>
      <LeadFields
        formId={formId}
        consent={consent}
        submitLabel={submitLabel}
        onSent={onSent}
      />
    </PortalRoot>
  </PortalProvider>
)
