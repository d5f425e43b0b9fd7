import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface ModalBodyProps {
  heading: string
  description: string
  children: ReactNode
}

/** What stands in a form over the whole page: its heading and its fields. */
export const ModalBody = ({
  heading,
  description,
  children,
}: ModalBodyProps) => (
  <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto px-6 py-16">
    <div className="flex w-full max-w-[720px] flex-col gap-y-6">
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
