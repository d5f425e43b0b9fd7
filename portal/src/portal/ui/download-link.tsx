import { useMutation } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { withQuery } from "../../client/browser.ts"
import type { PortalSdk } from "../../client/sdk.ts"
import { saveFile } from "../data/save-file.ts"
import { usePortal } from "../portal-context.tsx"
import { Button } from "./button.tsx"
import { Notice } from "./notice.tsx"

/** Downloads what a report shows as a file: CSV unless told. */
export const DownloadLink = ({
  path,
  query,
  format = "csv",
  label,
}: {
  /** Of the report's route below `/store/partners/me`. */
  path: string
  query?: Record<string, unknown>
  format?: "csv" | "pdf"
  label?: string
}) => {
  const { t } = useTranslation()
  return (
    <FileLink
      file={withQuery(`/store/partners/me/${path}/${format}`, query)}
      name={`${path.replaceAll("/", "-")}.${format}`}
    >
      {label ?? t("common.download")}
    </FileLink>
  )
}

/** Downloads one file of the API's. */
export const FileLink = ({
  file,
  name,
  kind = "secondary",
  children,
}: {
  /** Path with its query, below the API's address. */
  file: string
  /** Under which it is kept where the API's own cannot be read. */
  name: string
  kind?: "secondary" | "quiet"
  children: ReactNode
}) => {
  const { files } = usePortal()
  return "apiUrl" in files ? (
    <a
      className={`pp-button pp-button--${kind}`}
      href={files.apiUrl + file}
      download
    >
      {children}
    </a>
  ) : (
    <DownloadButton sdk={files} file={file} name={name} kind={kind}>
      {children}
    </DownloadButton>
  )
}

/** Where the session is no cookie, which a link would take along. */
const DownloadButton = ({
  sdk,
  file,
  name,
  kind,
  children,
}: {
  sdk: Pick<PortalSdk, "fetchFile">
  file: string
  name: string
  kind: "secondary" | "quiet"
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const download = useMutation({
    mutationFn: async () => saveFile(await sdk.fetchFile(file), name),
  })
  return (
    <>
      <Button
        kind={kind}
        busy={download.isPending}
        onClick={() => download.mutate()}
      >
        {children}
      </Button>
      {download.isError && (
        <Notice kind="error">{t("common.unreachable")}</Notice>
      )}
    </>
  )
}
