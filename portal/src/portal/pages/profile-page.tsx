import { useTranslation } from "react-i18next"
import { useMe, useMembers } from "../data/use-profile.ts"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Together } from "../ui/together.tsx"
import { MemberTable } from "./member-table.tsx"
import { ProfileForm } from "./profile-form.tsx"

const PAGE_REM = 52

/** My Profile: the partner's data, the own name, and who can sign in. */
export const ProfilePage = () => {
  const { t } = useTranslation()
  const me = useMe()
  const members = useMembers()
  return (
    <>
      <PageHead title={t("entries.profile")} />
      <Together queries={[me, members]} height={PAGE_REM}>
        <Loaded query={me}>{(whoami) => <ProfileForm me={whoami} />}</Loaded>
        <h2>{t("profile.members")}</h2>
        <p className="pp-lead">{t("profile.membersHint")}</p>
        <Loaded query={members}>
          {(answer) => <MemberTable members={answer.members} />}
        </Loaded>
      </Together>
    </>
  )
}
