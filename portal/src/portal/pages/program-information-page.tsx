import { useTranslation } from "react-i18next"
import type { PartnerResource } from "../../client/types.ts"
import { useApi } from "../data/use-api.ts"
import { useFormat } from "../data/use-format.ts"
import { ProgramDescriptions } from "./program-descriptions.tsx"
import { ResourceList } from "./resource-list.tsx"

const MOST_PROGRAMS = { limit: 100 }

/** What the programs are, and files about them: terms, price lists, logos, products. */
export const ProgramInformationPage = () => {
  const { t } = useTranslation()
  const programs = useApi(["programs", MOST_PROGRAMS], (client) =>
    client.listPrograms(MOST_PROGRAMS),
  )
  const enrolled = programs.data?.programs ?? []
  return (
    <ResourceList
      kind="file"
      title={t("entries.program_information")}
      waitsFor={programs}
      before={
        <>
          {enrolled.length > 0 && <ProgramDescriptions programs={enrolled} />}
          <h2>{t("resources.files")}</h2>
        </>
      }
    >
      {({ file }) => file && <FileLink file={file} />}
    </ResourceList>
  )
}

const FileLink = ({ file }: { file: NonNullable<PartnerResource["file"]> }) => {
  const { t } = useTranslation()
  const { fileSize } = useFormat()
  return (
    <div className="pp-actions">
      <a
        className="pp-button pp-button--secondary"
        href={file.url}
        download={file.name}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t("resources.downloadFile", { name: file.name })}
      </a>
      <span className="pp-hint">{fileSize(file.size)}</span>
    </div>
  )
}
