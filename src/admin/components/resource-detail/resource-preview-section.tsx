import { Combobox } from "@medusajs/dashboard/components"
import { Container, Skeleton, Text } from "@medusajs/ui"
import { useIsFetching } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { usePartner } from "../../hooks/api/partners"
import { useResourcePreview } from "../../hooks/api/resources"
import { useSearchOptions } from "../../hooks/use-search-options"
import { activePartnerSource, toPartnerOption } from "../../lib/option-sources"
import { toId } from "../../lib/partners-query"
import { QUERY_ROOT } from "../../lib/query-keys"
import { SectionHeader } from "../program-detail/section-header"
import { RenderedResource } from "./rendered-resource"

/** The search param in which the partner stands who is looked at. */
const FOR = "for"

/** A resource as a partner gets it: the first of all, until another one is chosen. */
export const ResourcePreviewSection = ({ id }: { id: string }) => {
  const { t } = useTranslation("partner-center")
  const [params, setParams] = useSearchParams()
  const chosenId = toId(params.get(FOR) ?? undefined)
  const { partner } = usePartner(chosenId ?? "")
  const { remember, ...search } = useSearchOptions(
    activePartnerSource,
    partner && [toPartnerOption(partner)],
  )
  const isSearching =
    useIsFetching({ queryKey: [...QUERY_ROOT, "options"] }) > 0
  const partnerId = chosenId ?? search.options[0]?.value
  const { preview, isError, error } = useResourcePreview(id, partnerId)

  if (isError) {
    throw error
  }

  const choose = (partnerId: string | undefined) => {
    remember(partnerId ? [partnerId] : [])
    setParams(
      (before) => {
        if (partnerId) {
          before.set(FOR, partnerId)
        } else {
          before.delete(FOR)
        }
        return before
      },
      { replace: true },
    )
  }

  return (
    <Container className="divide-y p-0">
      <SectionHeader
        heading={t("resources.preview.heading")}
        hint={t("resources.preview.hint")}
      />
      <div className="px-6 py-4">
        <div className="w-full sm:w-72">
          <Combobox
            {...search}
            value={partnerId ?? ""}
            onChange={choose}
            aria-label={t("fields.partner")}
            placeholder={t("fields.partner")}
            noResultsPlaceholder={t("search.nothingFound")}
          />
        </div>
      </div>
      {preview ? (
        <RenderedResource resource={preview} />
      ) : (
        <Waiting isWaiting={isSearching || partnerId !== undefined} />
      )}
    </Container>
  )
}

const Waiting = ({ isWaiting }: { isWaiting: boolean }) => {
  const { t } = useTranslation("partner-center")
  return (
    <div className="px-6 py-4">
      {isWaiting ? (
        <Skeleton className="h-32 w-full" />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("resources.preview.empty")}
        </Text>
      )}
    </div>
  )
}
