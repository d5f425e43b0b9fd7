import { useState } from "react"
import { useTranslation } from "react-i18next"
import { isAdCode, withAd } from "../data/link-address.ts"
import { useApi } from "../data/use-api.ts"
import { useLinks } from "../data/use-links.ts"
import { useLook } from "../data/use-look.ts"
import { usePage } from "../data/use-page.ts"
import { useMe } from "../data/use-profile.ts"
import { Button } from "../ui/button.tsx"
import { Field } from "../ui/field.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Pager } from "../ui/pager.tsx"
import { Together } from "../ui/together.tsx"
import { CreateLink } from "./create-link.tsx"
import { LinkCard } from "./link-card.tsx"
import { RecruitSelect } from "./recruit-select.tsx"

const PAGE_REM = 28

type Change = { kind: "created" | "deleted"; name: string }

/** The partner's links: for whom and for which ad they count is chosen for all at once. */
export const LinksPage = () => {
  const { t } = useTranslation()
  const { data: look } = useLook()
  const { data: me } = useMe()
  const { page, query, setPage } = usePage()
  const { links, recruitId, choose, isStale } = useLinks(query)
  const [typed, setTyped] = useState("")
  const [isCreating, setCreating] = useState(false)
  const [changed, setChanged] = useState<Change | null>(null)
  const ad = typed.trim()
  const mayChange = me?.member != null && me.member.role !== "viewer"
  const recruits = useApi(["recruits"], (client) => client.listRecruits(), {
    enabled: look?.entries.includes("recruits") ?? false,
  })
  return (
    <>
      <PageHead title={t("entries.links")}>
        {mayChange && (
          <Button onClick={() => setCreating(true)}>
            {t("links.create.title")}
          </Button>
        )}
      </PageHead>
      <p className="pp-lead">{t("links.lead")}</p>
      {changed && (
        <Notice kind="success">
          {t(`links.${changed.kind}`, { name: changed.name })}
        </Notice>
      )}
      {isStale && <Notice kind="info">{t("links.staleRecruit")}</Notice>}
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
                    mayDelete={mayChange && link.own}
                    onDeleted={() =>
                      setChanged({ kind: "deleted", name: link.name })
                    }
                  />
                ))}
              </ul>
              <Pager page={page} count={list.count} onTurn={setPage} />
            </>
          )}
        </Loaded>
      </Together>
      {isCreating && (
        <CreateLink
          onClose={() => setCreating(false)}
          onCreated={({ name }) => {
            choose("")
            setChanged({ kind: "created", name })
            setCreating(false)
          }}
        />
      )}
    </>
  )
}
