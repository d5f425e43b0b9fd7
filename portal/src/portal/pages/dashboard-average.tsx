import { useTranslation } from "react-i18next"
import type { PartnerDashboard } from "../../client/types.ts"
import { sharesOf } from "../data/share.ts"
import { FIGURES, useFigureFormat } from "../data/use-figures.ts"
import { Bars } from "../ui/bars.tsx"

/** The partner's figures beside the average of the others in the same programs. */
export const DashboardAverage = ({
  figures,
  average,
}: {
  figures: PartnerDashboard
  average: NonNullable<PartnerDashboard["average"]>
}) => {
  const { t } = useTranslation()
  const write = useFigureFormat(figures)
  return (
    <section className="pp-card pp-stack" aria-labelledby="pp-average">
      <div>
        <h2 id="pp-average">{t("reports.figures.compared")}</h2>
        <p className="pp-hint">{t("reports.figures.comparedHint")}</p>
      </div>
      <div className="pp-compared">
        {FIGURES.map((name) => {
          const values = [figures[name].current, average[name]]
          const shares = sharesOf(values)
          return (
            <div key={name}>
              <h3>{t(`reports.figures.${name}`)}</h3>
              <Bars
                rows={(["you", "others"] as const).map((who, place) => ({
                  key: who,
                  label: t(`reports.figures.${who}`),
                  value: write(name, values[place]),
                  share: shares[place],
                  isPale: who === "others",
                }))}
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}
