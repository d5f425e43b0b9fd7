import { useMutation } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { withQuery } from "../../client/browser.ts"
import type { PortalSdk } from "../../client/sdk.ts"
import { saveFile } from "../data/save-file.ts"
import { usePortal } from "../portal-context.tsx"
import { Button } from "./button.tsx"
import { Notice } from "./notice.tsx"

/** Downloads what a report shows as a CSV file. */
export const DownloadLink = ({
  path,
  query,
}: {
  /** Of the report's route below `/store/partners/me`. */
  path: string
  query?: Record<string, unknown>
}) => {
  const { t } = useTranslation()
  const { files } = usePortal()
  const file = withQuery(`/store/partners/me/${path}/csv`, query)
  return "apiUrl" in files ? (
    <a
      className="pp-button pp-button--secondary"
      href={files.apiUrl + file}
      download
    >
      {t("common.download")}
    </a>
  ) : (
    <DownloadButton
      sdk={files}
      file={file}
      name={`${path.replaceAll("/", "-")}.csv`}
    />
  )
}

/** Where the session is no cookie, which a link would take along. */
const DownloadButton = ({
  sdk,
  file,
  name,
}: {
  sdk: Pick<PortalSdk, "fetchFile">
  file: string
  name: string
}) => {
  const { t } = useTranslation()
  const download = useMutation({
    mutationFn: async () => saveFile(await sdk.fetchFile(file), name),
  })
  return (
    <>
      <Button
        kind="secondary"
        busy={download.isPending}
        onClick={() => download.mutate()}
      >
        {t("common.download")}
      </Button>
      {download.isError && (
        <Notice kind="error">{t("common.unreachable")}</Notice>
      )}
    </>
  )
}
