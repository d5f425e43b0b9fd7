import type { Metadata } from "next"
import { PasswordForms } from "@/components/partners/password-forms"

export const metadata: Metadata = {
  title: "Password",
  // The address of this page holds a key while it is open.
  referrer: "no-referrer",
  robots: { index: false },
}

const PasswordPage = () => (
  <div className="narrow stack">
    <h1>Password</h1>
    <PasswordForms />
  </div>
)

export default PasswordPage
