"use client"

import { useLinkStatus } from "next/link"

/** Inside a link: shows that the page behind it is being loaded. */
export const LinkPending = () =>
  useLinkStatus().pending && <span className="spinner" aria-hidden="true" />
