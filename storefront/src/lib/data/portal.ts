import { loadPortal } from "medusa-partner-portal/next"
import { cache } from "react"
import { partnerCenter } from "../partner-center"

/** How the store wants its portal to look, asked for once a page. */
export const getPortal = cache(() => loadPortal(partnerCenter))
