import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import type { RenderedResource as Rendered } from "../../lib/resources-types"
import { CopyButton } from "../common/copy-button"
import { RichText } from "../common/rich-text"

/** A resource as one partner gets it. */
export const RenderedResource = ({ resource }: { resource: Rendered }) => {
  const { t } = useTranslation("partner-center")
  const { kind, file, alt, embed_code, subject, body, link } = resource
  return (
    <div className="flex flex-col gap-y-6 px-6 py-4">
      {kind === "banner" && file && (
        <img
          src={file.url}
          alt={alt ?? ""}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          className="h-auto max-w-full self-start"
        />
      )}
      {embed_code && (
        <Part title={t("resources.preview.code")}>
          <pre
            dir="ltr"
            className="bg-ui-bg-subtle txt-compact-small text-ui-fg-subtle whitespace-pre-wrap break-all rounded-md p-3 font-mono"
          >
            {embed_code}
          </pre>
          <CopyButton
            text={embed_code}
            label={t("resources.preview.copyCode")}
          />
        </Part>
      )}
      {subject !== null && (
        <Part title={t("resources.fields.subject")}>
          <Text size="small">{subject}</Text>
        </Part>
      )}
      {body !== null && (
        <Part title={t("resources.fields.body")}>
          <RichText
            html={body}
            className="shadow-elevation-card-rest w-full rounded-md p-4"
          />
        </Part>
      )}
      {kind === "file" && file && (
        <Button size="small" variant="secondary" asChild className="self-start">
          <a
            href={file.url}
            download={file.name}
            target="_blank"
            rel="noopener"
          >
            {t("resources.preview.download")}
          </a>
        </Button>
      )}
      {kind !== "file" && (
        <Part title={t("resources.fields.link")}>
          <Text size="small" dir="ltr" className="break-all">
            {link}
          </Text>
          <CopyButton text={link} label={t("resources.preview.copyLink")} />
        </Part>
      )}
    </div>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="flex flex-col items-start gap-y-2">
    <Text size="small" weight="plus">
      {title}
    </Text>
    {children}
  </div>
)
