"use client"

import { PortalProvider, type PortalAccess } from "../portal-provider.tsx"
import { PortalRoot } from "../shell/portal-root.tsx"
import { leadTo } from "./lead-to.ts"
import { SignUp } from "./sign-up.tsx"

export type PartnerSignUpFormProps = PortalAccess & {
  /** A form of the store's (Partner Center > Forms); left out: any partner may apply. */
  formId?: string
  /** Instead of leading to the page on which the form says thanks. */
  onSent?: () => void
}

/**
 * The application to become a partner, for any page of a storefront. It brings its own
 * styles (`medusa-partner-portal/portal.css`) and asks the storefront's portal handler.
 *
 * @example
 * <PartnerSignUpForm formId="pform_01…" apiUrl="/api/partners" locale="en" />
 */
export const PartnerSignUpForm = ({
  formId,
  onSent,
  ...portal
}: PartnerSignUpFormProps) => (
  <PortalProvider {...portal} basePath="">
    <PortalRoot>
      <SignUp
        formId={formId}
        onSent={({ thanksUrl }) => (onSent ? onSent() : leadTo(thanksUrl))}
      />
    </PortalRoot>
  </PortalProvider>
)
