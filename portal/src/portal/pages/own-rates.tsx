import { useTranslation } from "react-i18next"
import type { CommissionStructureResponse } from "../../client/types.ts"
import { RateTable } from "./rate-table.tsx"

type OwnProduct = CommissionStructureResponse["own_products"][number]

/** What the store has agreed on with the partner for single products. */
export const OwnRates = ({ products }: { products: readonly OwnProduct[] }) => {
  const { t } = useTranslation()
  return (
    <section className="pp-card pp-stack" aria-labelledby="pp-own-rates">
      <div>
        <h2 id="pp-own-rates">{t("home.structure.own.title")}</h2>
        <p className="pp-hint">{t("home.structure.own.hint")}</p>
      </div>
      {products.map((product, place) => (
        <OwnProductRates
          key={`${product.scope} ${product.target?.id ?? place}`}
          product={product}
        />
      ))}
    </section>
  )
}

const OwnProductRates = ({
  product: { scope, target, levels },
}: {
  product: OwnProduct
}) => {
  const { t } = useTranslation()
  const kind = t("home.structure.scope.product")
  const name = target
    ? `${kind}: ${target.name}`
    : t("home.structure.gone", { scope: kind })
  return (
    <div className="pp-stack">
      <div>
        <h3>{name}</h3>
        {scope === "global" && (
          <p className="pp-hint">{t("home.structure.own.everyPiece")}</p>
        )}
      </div>
      <RateTable
        label={t("home.structure.table", {
          program: t("home.structure.own.title"),
          target: name,
        })}
        rates={levels}
      />
    </div>
  )
}
