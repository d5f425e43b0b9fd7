import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface SettingListProps {
  settings: { label: string; value: ReactNode }[]
}

/** What each setting of a group is set to. */
export const SettingList = ({ settings }: SettingListProps) => (
  <dl className="divide-y">
    {settings.map(({ label, value }) => (
      <div
        key={label}
        className="text-ui-fg-subtle grid grid-cols-1 gap-x-4 gap-y-2 px-6 py-4 sm:grid-cols-2 sm:items-center"
      >
        <Text asChild size="small" leading="compact" weight="plus">
          <dt>{label}</dt>
        </Text>
        <Text asChild size="small" leading="compact">
          <dd className="text-ui-fg-base min-w-0 break-words">{value}</dd>
        </Text>
      </div>
    ))}
  </dl>
)
