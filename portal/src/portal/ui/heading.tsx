import { useEffect, useRef } from "react"
import { useLocation } from "wouter"
import { usePortal } from "../portal-context.tsx"

const HEADING_ID = "pp-heading"

/** Puts the focus on the page's title, where what had it is gone. */
export const focusHeading = (): void =>
  document.getElementById(HEADING_ID)?.focus()

/**
 * The title of a page, in its head and in the browser's. When somebody comes from another
 * page of the portal the focus goes to it, so that screen readers say where they are and
 * the Tab key goes on from there.
 */
export const Heading = ({ title }: { title: string }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { arrival } = usePortal()
  const [path] = useLocation()
  useEffect(() => {
    document.title = [title, arrival.siteTitle].filter(Boolean).join(" · ")
  }, [title, arrival])
  useEffect(() => {
    const page = `${path} ${title}`
    if (arrival.page !== null && arrival.page !== page) {
      heading.current?.focus()
    }
    arrival.page = page
    // Once: a page whose title turns out to be another one is the same page.
  }, [arrival])
  return (
    <h1 ref={heading} id={HEADING_ID} tabIndex={-1}>
      {title}
    </h1>
  )
}
