import { Container, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

import { EditMenu } from "./edit-menu"
import { SectionHeader } from "./section-header"

interface SettingListProps {
  heading: string
  /** Where the drawer is that edits them. */
  edit: string
  settings: { label: string; value: ReactNode }[]
}

/** A card in the side column with one group of a program's settings. */
export const SettingList = ({ heading, edit, settings }: SettingListProps) => (
  <Container className="divide-y p-0">
    <SectionHeader
      heading={heading}
      actions={<EditMenu heading={heading} to={edit} />}
    />
    <dl className="flex flex-col gap-y-4 px-6 py-4">
      {settings.map(({ label, value }) => (
        <div key={label} className="flex flex-col gap-y-0.5">
          <Text as="span" size="small" weight="plus" asChild>
            <dt>{label}</dt>
          </Text>
          <Text as="span" size="small" className="text-ui-fg-subtle" asChild>
            <dd>{value}</dd>
          </Text>
        </div>
      ))}
    </dl>
  </Container>
)
