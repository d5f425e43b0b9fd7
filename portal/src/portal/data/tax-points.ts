import type { TFunction } from "i18next"
import type { TaxValues } from "./tax-values.ts"

/** What somebody certifies who signs a form, as the form stands, point by point. */
export const taxPoints = (
  t: TFunction,
  {
    form,
    backup_withholding,
    chapter_4_status,
  }: Pick<TaxValues, "form" | "backup_withholding" | "chapter_4_status">,
): string[] => {
  if (form === "") {
    return []
  }
  const points: readonly string[] = t(`tax.signature.points.${form}`, {
    returnObjects: true,
  })
  switch (form) {
    case "w9":
      return [
        ...points,
        t(`tax.signature.withholding.${backup_withholding ? "told" : "none"}`),
      ]
    case "w8bene":
      return [...points, t(`tax.signature.chapter_4.${chapter_4_status}`)]
    default:
      return [...points]
  }
}
