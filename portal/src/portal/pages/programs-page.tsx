import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { useApi } from "../data/use-api.ts"
import { useLook } from "../data/use-look.ts"
import { usePage } from "../data/use-page.ts"
import { pathOf } from "../shell/menu.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Pager } from "../ui/pager.tsx"
import { RichText } from "../ui/rich-text.tsx"

/** The programs in which the partner is enrolled, as the store describes them. */
export const ProgramsPage = () => {
  const { t } = useTranslation()
  const { data: look } = useLook()
  const { page, query, setPage } = usePage()
  const programs = useApi(["programs", query], (client) =>
    client.listPrograms(query),
  )
  return (
    <>
      <PageHead title={t("entries.programs")}>
        {look?.entries.includes("commission_structure") && (
          <Link href={pathOf("commission_structure")}>
            {t("home.programs.structure")}
          </Link>
        )}
      </PageHead>
      <Loaded query={programs}>
        {(list) =>
          list.count === 0 ? (
            <EmptyState title={t("home.programs.empty")}>
              {t("home.programs.emptyHint")}
            </EmptyState>
          ) : (
            <>
              <ul className="pp-stack">
                {list.programs.map(({ id, name, description }) => (
                  <li key={id} className="pp-card pp-stack">
                    <h2>{name}</h2>
                    {description && <RichText html={description} />}
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
