"use server"

import { startPortalVisit } from "medusa-partner-portal/next"
import { redirect } from "next/navigation"
import { partnerCenter } from "../partner-center"

const PROBLEMS = {
  code_spent:
    "This link opens the portal once, within a minute. Open the portal from the dashboard again.",
  unavailable: "The portal cannot be opened right now. Please try again.",
}

/**
 * Opens the portal for an admin who looks at it as a partner sees it.
 *
 * @returns what to say when it does not open.
 */
export const startVisit = async (code: string): Promise<string | undefined> => {
  const result = await startPortalVisit(code, partnerCenter)
  return result.ok ? redirect("/partners") : PROBLEMS[result.reason]
}
