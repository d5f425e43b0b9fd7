import { useTranslation } from "react-i18next"
import type { ListedMember } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { Table, type Column } from "../ui/table.tsx"

/** Who can sign in for the partner. */
export const MemberTable = ({
  members,
}: {
  members: readonly ListedMember[]
}) => {
  const { t } = useTranslation()
  const { date } = useFormat()
  const columns: Column<ListedMember>[] = [
    {
      key: "name",
      title: t("profile.name"),
      show: ({ first_name, last_name }) =>
        [first_name, last_name].filter(Boolean).join(" ") || "–",
    },
    { key: "email", title: t("profile.email"), show: ({ email }) => email },
    {
      key: "role",
      title: t("profile.role"),
      show: ({ role }) => t(`profile.roles.${role}`),
    },
    {
      key: "since",
      title: t("profile.since"),
      show: ({ joined_at }) =>
        joined_at ? date(joined_at) : t("profile.invited"),
    },
  ]
  return (
    <Table
      label={t("profile.members")}
      columns={columns}
      rows={members}
      keyOf={({ id }) => id}
    />
  )
}
