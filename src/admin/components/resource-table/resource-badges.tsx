import { ArrowDownTray, DocumentText, Envelope, Photo } from "@medusajs/icons"
import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { type ResourceState, stateOf } from "../../lib/resources-query"
import type { ListedResource, ResourceKind } from "../../lib/resources-types"

const COLORS = {
  draft: "grey",
  scheduled: "blue",
  published: "green",
  ended: "orange",
} as const satisfies Record<ResourceState, string>

/** Whether partners see a resource now. */
export const ResourceStateBadge = ({
  resource,
}: {
  resource: Pick<ListedResource, "status" | "starts_at" | "ends_at">
}) => {
  const { t } = useTranslation("partner-center")
  const state = stateOf(resource, new Date())
  return (
    <StatusBadge color={COLORS[state]} className="whitespace-nowrap">
      {t(`resources.state.${state}`)}
    </StatusBadge>
  )
}

const ICONS = {
  banner: Photo,
  email_copy: Envelope,
  page: DocumentText,
  file: ArrowDownTray,
} as const satisfies Record<ResourceKind, unknown>

/** A banner's picture, small, or a sign of what the resource is. */
export const ResourceThumbnail = ({
  resource: { kind, file },
}: {
  resource: Pick<ListedResource, "kind" | "file">
}) => {
  const Icon = ICONS[kind]
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex h-8 w-12 shrink-0 items-center justify-center overflow-hidden rounded">
      {file?.mime_type.startsWith("image/") ? (
        <img
          src={file.url}
          // The name stands beside it.
          alt=""
          loading="lazy"
          className="size-full object-contain"
        />
      ) : (
        <Icon className="text-ui-fg-subtle" />
      )}
    </div>
  )
}
