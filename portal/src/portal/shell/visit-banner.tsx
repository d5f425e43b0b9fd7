import { useTranslation } from "react-i18next"
import type { PortalVisit } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { useSignOut } from "../data/use-session.ts"
import { Button } from "../ui/button.tsx"

/** Says on every page that one of the store's people is looking, and changes nothing. */
export const VisitBanner = ({
  name,
  visit,
}: {
  name: string
  visit: PortalVisit
}) => {
  const { t } = useTranslation()
  const { time } = useFormat()
  const signOut = useSignOut()
  return (
    <div className="pp-visit" role="status">
      <p>{t("common.visit.notice", { name, time: time(visit.ends_at) })}</p>
      <Button
        kind="secondary"
        busy={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t("common.visit.end")}
      </Button>
    </div>
  )
}
