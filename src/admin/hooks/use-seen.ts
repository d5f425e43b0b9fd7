import { useEffect, useRef, useState } from "react"

/** So much before it comes into view, what it shows is asked for. */
const AHEAD = "200px"

/** Whether an element has come into view once: what it shows is read no earlier. */
export const useSeen = <Shown extends HTMLElement>() => {
  const ref = useRef<Shown>(null)
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    if (!ref.current || isSeen) {
      return
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          setIsSeen(true)
        }
      },
      { rootMargin: AHEAD },
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [isSeen])
  return { ref, isSeen }
}
