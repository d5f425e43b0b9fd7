import { useEffect, useLayoutEffect, useRef } from "react"
import { useLocation } from "wouter"
import { usePortal } from "../portal-context.tsx"

const HEADING_ID = "pp-heading"

/** Puts the focus on the page's title, where what had it is gone. */
export const focusHeading = (): void =>
  document.getElementById(HEADING_ID)?.focus()

/** Notes what has the focus whenever the address changes: see {@link Heading}. */
export const useFocusOfDeparture = (): void => {
  const { arrival } = usePortal()
  const [path] = useLocation()
  useLayoutEffect(() => {
    arrival.focused = document.activeElement
  }, [path, arrival])
}

/**
 * The title of a page, in its head and in the browser's. When somebody comes from another
 * page of the portal the focus goes to it, so that screen readers say where they are and
 * the Tab key goes on from there. A page that arrives late takes it from nobody who has
 * gone on meanwhile.
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
    const departure = arrival.focused ?? document.activeElement
    const hasGoneOn = ![departure, document.body].includes(
      document.activeElement,
    )
    if (arrival.page !== null && arrival.page !== page && !hasGoneOn) {
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
