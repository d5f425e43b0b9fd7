import type { ReactNode } from "react"

/** Something that went wrong or well, read out as it appears. */
export const Notice = ({
  kind,
  children,
}: {
  kind: "error" | "success" | "info"
  children: ReactNode
}) => (
  <p
    className={`pp-notice pp-notice--${kind}`}
    role={kind === "error" ? "alert" : "status"}
  >
    {children}
  </p>
)
