import { useTranslation } from "react-i18next"
import { toRecruitTree } from "../data/recruit-tree.ts"
import { useApi } from "../data/use-api.ts"
import { useRange } from "../data/use-range.ts"
import { CopyButton } from "../ui/copy-button.tsx"
import { DownloadLink } from "../ui/download-link.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { RangePicker } from "../ui/range-picker.tsx"
import { RecruitTree } from "./recruit-tree.tsx"

/** The link that recruits, and whom it and its like have brought. */
export const RecruitsPage = () => {
  const { t } = useTranslation()
  const { range, setRange } = useRange("all")
  const { from, to } = range
  const recruits = useApi(["recruits", { from, to }], (client) =>
    client.listRecruits({ from, to }),
  )
  return (
    <>
      <PageHead title={t("entries.recruits")}>
        <RangePicker range={range} onChange={setRange} />
        <DownloadLink path="recruits" query={{ from, to }} />
      </PageHead>
      <Loaded query={recruits} height={24}>
        {({ recruiting_url, recruits: shown, levels }) => (
          <div className="pp-stack">
            <section
              className="pp-card pp-stack"
              aria-labelledby="pp-recruiting-link"
            >
              <div>
                <h2 id="pp-recruiting-link">{t("tracking.recruits.link")}</h2>
                <p className="pp-hint">{t("tracking.recruits.linkHint")}</p>
              </div>
              <p className="pp-address">{recruiting_url}</p>
              <div className="pp-actions">
                <CopyButton
                  text={recruiting_url}
                  label={t("tracking.recruits.copy")}
                />
              </div>
            </section>
            {shown.length === 0 ? (
              <EmptyState title={t("tracking.recruits.empty")}>
                {t("tracking.recruits.emptyHint")}
              </EmptyState>
            ) : (
              <section
                className="pp-card pp-stack"
                aria-labelledby="pp-recruits"
              >
                <h2 id="pp-recruits">{t("tracking.recruits.heading")}</h2>
                <RecruitTree nodes={toRecruitTree(shown)} />
                <Rest
                  shown={shown.length}
                  count={levels.reduce((sum, { count }) => sum + count, 0)}
                />
              </section>
            )}
          </div>
        )}
      </Loaded>
    </>
  )
}

/** Says when there are more recruits than are shown. */
const Rest = ({ shown, count }: { shown: number; count: number }) => {
  const { t } = useTranslation()
  return count > shown ? (
    <p className="pp-hint">{t("tracking.recruits.more", { shown, count })}</p>
  ) : null
}
