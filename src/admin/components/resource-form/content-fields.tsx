import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { type SearchOption, sharedLinkSource } from "../../lib/option-sources"
import {
  ACCEPTED_FILES,
  CONTENT_FIELDS,
  type ResourceValues,
} from "../../lib/resource-form"
import type { ResourceKind } from "../../lib/resources-types"
import { ComboboxField } from "../common/combobox-field"
import { FileField } from "../common/file-field"
import { RichTextField } from "../common/rich-text-field"
import { TextField } from "../common/text-field"

/** As the API knows them. */
const MERGE_FIELDS = [
  { value: "{{partner.name}}", label: "partnerName" },
  { value: "{{partner.code}}", label: "partnerCode" },
  { value: "{{link}}", label: "link" },
] as const

interface ContentFieldsProps {
  control: Control<ResourceValues>
  kind: ResourceKind
  /** Whether there is a file already, which may stay. */
  hasFile: boolean
  /** The link that is chosen at first. */
  link?: SearchOption
}

/** What a resource of a kind consists of. */
export const ContentFields = ({
  control,
  kind,
  hasFile,
  link,
}: ContentFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const fields: readonly string[] = CONTENT_FIELDS[kind]
  const isBanner = kind === "banner"
  return (
    <>
      {fields.includes("file") && (
        <FileField
          control={control}
          name="file"
          label={t(`resources.fields.${isBanner ? "banner" : "file"}`)}
          hint={t(`resources.form.${isBanner ? "bannerHint" : "fileHint"}`)}
          accept={ACCEPTED_FILES[isBanner ? "banner" : "file"]}
          action={t(`resources.form.${hasFile ? "replace" : "choose"}`)}
          rules={{
            validate: (file) =>
              hasFile || file !== null || t("resources.form.fileNeeded"),
          }}
        />
      )}
      {fields.includes("alt") && (
        <TextField
          control={control}
          name="alt"
          label={t("resources.fields.alt")}
          hint={t("resources.form.altHint")}
          optional
        />
      )}
      {fields.includes("subject") && (
        <TextField
          control={control}
          name="subject"
          label={t("resources.fields.subject")}
          hint={t("resources.form.subjectHint", {
            fields: MERGE_FIELDS.map(({ value }) => value).join(", "),
          })}
        />
      )}
      {fields.includes("body") && (
        <RichTextField
          control={control}
          name="body"
          label={t("resources.fields.body")}
          hint={t("resources.form.bodyHint")}
          mergeFields={MERGE_FIELDS.map(({ value, label }) => ({
            value,
            label: t(`resources.mergeFields.${label}`),
          }))}
        />
      )}
      {fields.includes("link_id") && (
        <ComboboxField
          control={control}
          name="link_id"
          source={sharedLinkSource}
          current={link && [link]}
          label={t("resources.fields.link")}
          placeholder={t("resources.form.linkPlaceholder")}
          hint={t("resources.form.linkHint")}
          optional
        />
      )}
    </>
  )
}
