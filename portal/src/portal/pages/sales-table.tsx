import { useTranslation } from "react-i18next"
import type { SoldProduct } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { Table } from "../ui/table.tsx"

const COUNTS = ["orders", "quantity"] as const
const AMOUNTS = ["base", "earned"] as const

/** Products with how many were sold, for how much, and what they earned. */
export const SalesTable = ({
  products,
  currencyCode,
}: {
  products: readonly SoldProduct[]
  currencyCode: string
}) => {
  const { t } = useTranslation()
  const { money, number } = useFormat()
  const title = (key: string) => t(`tracking.sales.columns.${key}`)
  return (
    <Table
      label={t("tracking.sales.products")}
      rows={products}
      keyOf={({ product_id, title: name }) => `${product_id} ${name}`}
      columns={[
        {
          key: "product",
          title: title("product"),
          show: ({ title: name }) => name,
        },
        ...COUNTS.map((key) => ({
          key,
          title: title(key),
          isNumber: true,
          show: (product: SoldProduct) => number(product[key]),
        })),
        ...AMOUNTS.map((key) => ({
          key,
          title: title(key),
          isNumber: true,
          show: (product: SoldProduct) => money(product[key], currencyCode),
        })),
      ]}
    />
  )
}
