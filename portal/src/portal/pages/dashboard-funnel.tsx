import { useTranslation } from "react-i18next"
import type { PartnerDashboard } from "../../client/types.ts"
import { sharesOf } from "../data/share.ts"
import { useFormat } from "../data/use-format.ts"
import { Bars } from "../ui/bars.tsx"

const STEPS = ["clicks", "leads", "orders"] as const

/** From clicks over leads to orders. */
export const DashboardFunnel = ({ figures }: { figures: PartnerDashboard }) => {
  const { t } = useTranslation()
  const { number, percent } = useFormat()
  const counts = STEPS.map((step) => figures[step].current)
  const shares = sharesOf(counts)
  const clicks = figures.clicks.current
  return (
    <section className="pp-card pp-stack" aria-labelledby="pp-funnel">
      <h2 id="pp-funnel">{t("reports.figures.funnel")}</h2>
      <Bars
        rows={STEPS.map((step, place) => ({
          key: step,
          label: t(`reports.figures.${step}`),
          value: number(counts[place]),
          hint:
            step !== "clicks" && clicks > 0
              ? t("reports.figures.ofClicks", {
                  share: percent(
                    Math.round((counts[place] / clicks) * 1000) / 10,
                  ),
                })
              : undefined,
          share: shares[place],
        }))}
      />
    </section>
  )
}
