import { useState } from "react"
import { useTranslation } from "react-i18next"
import { isAdCode, withAd } from "../data/link-address.ts"
import { useApi } from "../data/use-api.ts"
import { useChoice } from "../data/use-choice.ts"
import { useLook } from "../data/use-look.ts"
import { usePage } from "../data/use-page.ts"
import { Field } from "../ui/field.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Pager } from "../ui/pager.tsx"
import { Together } from "../ui/together.tsx"
import { LinkCard } from "./link-card.tsx"
import { RecruitSelect } from "./recruit-select.tsx"

const PAGE_REM = 28

/** The partner's links: for whom and for which ad they count is chosen for all at once. */
export const LinksPage = () => {
  const { t } = useTranslation()
  const { data: look } = useLook()
  const { page, query, setPage } = usePage()
  const { chosen: recruitId, choose } = useChoice("recruit")
  const [typed, setTyped] = useState("")
  const ad = typed.trim()
  const asked = { recruit_id: recruitId, ...query }
  const links = useApi(["links", asked], (client) => client.listLinks(asked))
  const recruits = useApi(["recruits"], (client) => client.listRecruits(), {
    enabled: look?.entries.includes("recruits") ?? false,
  })
  return (
    <>
      <PageHead title={t("entries.links")} />
      <p className="pp-lead">{t("links.lead")}</p>
      <div className="pp-card pp-pair">
        <Field
          label={t("links.ad")}
          hint={t("links.adHint")}
          error={ad && !isAdCode(ad) ? t("links.adWrong") : undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        {links.data && recruits.data && (
          <RecruitSelect
            recruits={recruits.data.recruits}
            value={recruitId}
            onChange={choose}
          />
        )}
      </div>
      <Together queries={[links, recruits]} height={PAGE_REM}>
        <Loaded query={links}>
          {(list) => (
            <>
              <ul className="pp-stack">
                {list.links.map((link) => (
                  <LinkCard
                    key={link.id ?? "main"}
                    link={link}
                    url={isAdCode(ad) ? withAd(link.url, ad) : link.url}
                  />
                ))}
              </ul>
              <Pager page={page} count={list.count} onTurn={setPage} />
            </>
          )}
        </Loaded>
      </Together>
    </>
  )
}
