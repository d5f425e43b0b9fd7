import { useTranslation } from "react-i18next"
import type { LedgerSummary } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"

const MOVES = ["commissions", "clawbacks", "payments", "adjustments"] as const

/** From the balance before a period, over what happened in it, to the one after it. */
export const LedgerSums = ({ ledger }: { ledger: LedgerSummary }) => {
  const { t } = useTranslation()
  const { money, signed } = useFormat()
  const code = ledger.currency_code
  return (
    <section className="pp-card" aria-labelledby="pp-ledger-sums">
      <h2 id="pp-ledger-sums">{t("ledger.sums")}</h2>
      <dl className="pp-sums">
        <div className="pp-sums__balance">
          <dt>{t("ledger.sum.beginning_balance")}</dt>
          <dd>{money(ledger.beginning_balance, code)}</dd>
        </div>
        {MOVES.map((move) => (
          <div key={move}>
            <dt>{t(`ledger.sum.${move}`)}</dt>
            <dd>{signed(ledger[move], code)}</dd>
          </div>
        ))}
        <div className="pp-sums__balance">
          <dt>{t("ledger.sum.ending_balance")}</dt>
          <dd>{money(ledger.ending_balance, code)}</dd>
        </div>
      </dl>
    </section>
  )
}
