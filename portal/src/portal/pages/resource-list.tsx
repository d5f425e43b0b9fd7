import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type {
  PartnerResource,
  PartnerResourceKind,
} from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useFormat } from "../data/use-format.ts"
import { usePage } from "../data/use-page.ts"
import { Badge } from "../ui/badge.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Pager } from "../ui/pager.tsx"
import { Together } from "../ui/together.tsx"

const PAGE_REM = 28
/** Where to go while the store offers nothing of a kind. */
const NEXT = {
  banner: "links",
  email_copy: "links",
  page: "links",
  file: "commission_structure",
} as const

/** A page of what the store offers of one kind, each under its name. */
export const ResourceList = ({
  kind,
  title,
  before,
  waitsFor,
  children,
}: {
  kind: PartnerResourceKind
  title: string
  /** Stands between the title and the list. */
  before?: ReactNode
  /** What that needs: nothing is shown before it is there. */
  waitsFor?: UseQueryResult
  /** Draws what is special about the kind. */
  children: (resource: PartnerResource) => ReactNode
}) => {
  const { t } = useTranslation()
  const { page, query, setPage } = usePage()
  const asked = { kind, ...query }
  const resources = useApi(["resources", asked], (client) =>
    client.listResources(asked),
  )
  return (
    <>
      <PageHead title={title} />
      <Together
        queries={waitsFor ? [resources, waitsFor] : [resources]}
        height={PAGE_REM}
      >
        <div className="pp-stack">
          {before}
          <Loaded query={resources}>
            {(list) =>
              list.count === 0 ? (
                <EmptyState title={t("resources.empty")} next={NEXT[kind]}>
                  {t(`resources.emptyHint.${kind}`)}
                </EmptyState>
              ) : (
                <>
                  <ul className="pp-stack">
                    {list.resources.map((resource) => (
                      <li key={resource.id} className="pp-card pp-stack">
                        <ResourceHead resource={resource} />
                        {children(resource)}
                      </li>
                    ))}
                  </ul>
                  <Pager page={page} count={list.count} onTurn={setPage} />
                </>
              )
            }
          </Loaded>
        </div>
      </Together>
    </>
  )
}

/** Name, what the store says about it, and its season. */
const ResourceHead = ({
  resource: { name, description, starts_at, ends_at },
}: {
  resource: PartnerResource
}) => {
  return (
    <div>
      <h2>{name}</h2>
      <Season from={starts_at} until={ends_at} />
      {description && <p className="pp-lines">{description}</p>}
    </div>
  )
}

/** When the store offers something, where it is not always. */
const Season = ({
  from,
  until,
}: {
  from: string | null
  until: string | null
}) => {
  const { t } = useTranslation()
  const { date, days } = useFormat()
  if (from && until) {
    return <Badge kind="season">{days(from, until)}</Badge>
  }
  if (until) {
    return (
      <Badge kind="season">{t("resources.until", { day: date(until) })}</Badge>
    )
  }
  return from ? (
    <Badge kind="season">{t("resources.from", { day: date(from) })}</Badge>
  ) : null
}
