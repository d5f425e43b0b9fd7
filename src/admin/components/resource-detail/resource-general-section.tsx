import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { usePeriodText } from "../../hooks/use-period-text"
import { formatBytes } from "../../lib/format-bytes"
import { toLocaleTag } from "../../lib/format-money"
import { paths } from "../../lib/paths"
import type { Resource } from "../../lib/resources-types"
import { ResourceActions } from "../resource-table/resource-actions"
import { ResourceStateBadge } from "../resource-table/resource-badges"
import { useVisibleTo } from "../resource-table/use-resource-texts"

/** What a resource is, and who sees it when. */
export const ResourceGeneralSection = ({
  resource,
}: {
  resource: Resource
}) => {
  const { t } = useTranslation("partner-center")
  const navigate = useNavigate()
  const periodText = usePeriodText()
  const visibleTo = useVisibleTo()
  const { kind, name, description, file, link } = resource
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading className="min-w-0 break-words">{name}</Heading>
        <div className="flex shrink-0 items-center gap-x-4">
          <ResourceStateBadge resource={resource} />
          <ResourceActions
            resource={resource}
            onDeleted={() => navigate(paths.resources, { replace: true })}
          />
        </div>
      </div>
      <SectionRow
        title={t("resources.fields.kind")}
        value={t(`resources.kind.${kind}`)}
      />
      <SectionRow
        title={t("resources.fields.description")}
        value={
          description && (
            <span className="whitespace-pre-line break-words">
              {description}
            </span>
          )
        }
      />
      <SectionRow
        title={t("resources.fields.visibleTo")}
        value={visibleTo(resource)}
      />
      <SectionRow
        title={t("resources.fields.season")}
        value={periodText(resource)}
      />
      {kind !== "file" && (
        <SectionRow
          title={t("resources.fields.link")}
          value={link?.name ?? t("resources.fields.mainLink")}
        />
      )}
      {file && <FileRow file={file} />}
    </Container>
  )
}

const FileRow = ({ file }: { file: NonNullable<Resource["file"]> }) => {
  const { t, i18n } = useTranslation("partner-center")
  const { name, size, width, height } = file
  const facts = [
    name,
    width && height ? `${width} × ${height}` : null,
    formatBytes(size, toLocaleTag(i18n.language)),
  ]
  return (
    <SectionRow
      title={t("resources.fields.file")}
      value={
        <span className="break-words">{facts.filter(Boolean).join(" · ")}</span>
      }
    />
  )
}
