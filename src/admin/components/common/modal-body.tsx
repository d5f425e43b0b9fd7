import { RouteFocusModal } from "@medusajs/dashboard/components"
import { clx, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface ModalBodyProps {
  heading: string
  description: string
  /** For tables of fields. */
  isWide?: boolean
  children: ReactNode
}

/** What stands in a form over the whole page: its heading and its fields. */
export const ModalBody = ({
  heading,
  description,
  isWide,
  children,
}: ModalBodyProps) => (
  <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto px-6 py-10 md:py-16">
    <div
      className={clx(
        "flex w-full flex-col gap-y-8",
        isWide ? "max-w-[800px]" : "max-w-[720px]",
      )}
    >
      <div>
        <RouteFocusModal.Title asChild>
          <Heading>{heading}</Heading>
        </RouteFocusModal.Title>
        <RouteFocusModal.Description asChild>
          <Text size="small" className="text-ui-fg-subtle">
            {description}
          </Text>
        </RouteFocusModal.Description>
      </div>
      {children}
    </div>
  </RouteFocusModal.Body>
)
