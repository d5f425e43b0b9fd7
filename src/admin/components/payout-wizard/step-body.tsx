import { RouteFocusModal } from "@medusajs/dashboard/components"
import { clx, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface StepBodyProps {
  heading: string
  description: string
  /** For tables. */
  isWide?: boolean
  children: ReactNode
}

/** What stands in a step: its heading, and what is asked in it. */
export const StepBody = ({
  heading,
  description,
  isWide,
  children,
}: StepBodyProps) => (
  <div className="flex flex-col items-center px-6 py-10 md:py-16">
    <div
      className={clx(
        "flex w-full flex-col gap-y-8",
        isWide ? "max-w-[1200px]" : "max-w-[720px]",
      )}
    >
      <div>
        <RouteFocusModal.Title asChild>
          <Heading>{heading}</Heading>
        </RouteFocusModal.Title>
        <RouteFocusModal.Description asChild>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {description}
          </Text>
        </RouteFocusModal.Description>
      </div>
      {children}
    </div>
  </div>
)
