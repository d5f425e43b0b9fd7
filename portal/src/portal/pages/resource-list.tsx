import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type {
  PartnerResource,
  PartnerResourceKind,
} from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useFormat } from "../data/use-format.ts"
import { usePage } from "../data/use-page.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Pager } from "../ui/pager.tsx"

const PAGE_REM = 28

/** A page of what the store offers of one kind, each under its name. */
export const ResourceList = ({
  kind,
  title,
  children,
}: {
  kind: PartnerResourceKind
  title: string
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
      <Loaded query={resources} height={PAGE_REM}>
        {(list) =>
          list.count === 0 ? (
            <EmptyState title={t("resources.empty")}>
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
    </>
  )
}

/** Name, what the store says about it, and until when it is offered. */
const ResourceHead = ({
  resource: { name, description, ends_at },
}: {
  resource: PartnerResource
}) => {
  const { t } = useTranslation()
  const { date } = useFormat()
  return (
    <div>
      <h2>{name}</h2>
      {description && <p className="pp-lines">{description}</p>}
      {ends_at && (
        <p className="pp-hint">
          {t("resources.until", { day: date(ends_at) })}
        </p>
      )}
    </div>
  )
}
