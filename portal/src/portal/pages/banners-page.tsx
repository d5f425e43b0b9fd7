import { useTranslation } from "react-i18next"
import type { PartnerResource } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"
import { CodeField } from "../ui/code-field.tsx"
import { ResourceList } from "./resource-list.tsx"

/** Pictures that lead to the store, with the code that puts them into a page. */
export const BannersPage = () => {
  const { t } = useTranslation()
  return (
    <ResourceList kind="banner" title={t("entries.banners")}>
      {(banner) => <Banner banner={banner} />}
    </ResourceList>
  )
}

const Banner = ({
  banner: { file, alt, embed_code },
}: {
  banner: PartnerResource
}) => {
  const { t } = useTranslation()
  const { number } = useFormat()
  return (
    <>
      {file && (
        <figure className="pp-banner">
          <img
            src={file.url}
            alt={alt ?? ""}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            loading="lazy"
          />
          {file.width && file.height && (
            <figcaption className="pp-hint">
              {t("resources.pixels", {
                width: number(file.width),
                height: number(file.height),
              })}
            </figcaption>
          )}
        </figure>
      )}
      {embed_code && (
        <CodeField
          label={t("resources.embedCode")}
          copyLabel={t("resources.copyCode")}
          code={embed_code}
        />
      )}
    </>
  )
}
