import { Suspense, useEffect, useRef, useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Skeleton } from "./skeleton.tsx"

/** Draws what is heavy once somebody has scrolled to it; its place is held from the start. */
export const WhenSeen = ({
  height,
  children,
}: {
  /** In rem. */
  height: number
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) {
        setSeen(true)
        observer.disconnect()
      }
    })
    if (place.current) {
      observer.observe(place.current)
    }
    return () => observer.disconnect()
  }, [])
  const placeholder = <Skeleton height={height} label={t("common.loading")} />
  return (
    <div ref={place} style={{ blockSize: `${height}rem` }}>
      {isSeen ? (
        <Suspense fallback={placeholder}>{children}</Suspense>
      ) : (
        placeholder
      )}
    </div>
  )
}
