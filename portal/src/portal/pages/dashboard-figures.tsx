import { useTranslation } from "react-i18next"
import type { PartnerDashboard } from "../../client/types.ts"
import { changeOf } from "../data/share.ts"
import {
  FIGURES,
  useFigureFormat,
  type FigureName,
} from "../data/use-figures.ts"
import { useFormat } from "../data/use-format.ts"

/** The figures of a range, each with that of the range before. */
export const DashboardFigures = ({
  figures,
}: {
  figures: PartnerDashboard
}) => {
  const { t } = useTranslation()
  const write = useFigureFormat(figures)
  return (
    <dl className="pp-figures">
      {FIGURES.map((name) => (
        <div key={name} className="pp-card pp-figure">
          <dt>{t(`reports.figures.${name}`)}</dt>
          <dd className="pp-figure__value">
            {write(name, figures[name].current)}
          </dd>
          <dd className="pp-hint">
            <Change figure={figures[name]} />
            {t("reports.figures.before", {
              value: write(name, figures[name].previous),
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether a figure rose or fell, and by how much. */
const Change = ({ figure }: { figure: PartnerDashboard[FigureName] }) => {
  const { change: writeChange } = useFormat()
  const change = changeOf(figure)
  if (change === null || change === 0) {
    return null
  }
  return (
    <span className={change > 0 ? "pp-change pp-change--up" : "pp-change"}>
      <span aria-hidden>{change > 0 ? "▲ " : "▼ "}</span>
      {writeChange(change)}
    </span>
  )
}
