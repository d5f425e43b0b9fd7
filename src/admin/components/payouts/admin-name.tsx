import { useUser } from "@medusajs/dashboard/hooks"

/** An admin by name, as far as they have one; nothing for whoever has left. */
export const AdminName = ({ id }: { id: string }) => {
  const { user } = useUser(id, { fields: "id,email,first_name,last_name" })
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ")
  return <>{name || user?.email || "-"}</>
}
