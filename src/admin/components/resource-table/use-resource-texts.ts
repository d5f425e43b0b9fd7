import { useTranslation } from "react-i18next"

import type { ListedResource } from "../../lib/resources-types"

/** Whose partners see a resource, in a few words. */
export const useVisibleTo = () => {
  const { t } = useTranslation("partner-center")
  return ({
    program_ids,
    programs,
  }: Pick<ListedResource, "program_ids" | "programs">): string => {
    if (program_ids.length === 0) {
      return t("resources.visibleTo.all")
    }
    return programs.length > 0
      ? programs.map(({ name }) => name).join(", ")
      : t("resources.visibleTo.nobody")
  }
}
