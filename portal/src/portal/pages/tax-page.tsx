import { useTranslation } from "react-i18next"
import { usePage } from "../data/use-page.ts"
import { useMe } from "../data/use-profile.ts"
import { useTaxDocuments, useTaxProfile } from "../data/use-tax.ts"
import { Loaded } from "../ui/loaded.tsx"
import { PageHead } from "../ui/page-head.tsx"
import { Together } from "../ui/together.tsx"
import { TaxDocuments } from "./tax-documents.tsx"
import { TaxProfileForm } from "./tax-profile-form.tsx"

const PAGE_REM = 60

/** Tax: who the partner is for the tax office, forms, and documents. */
export const TaxPage = () => {
  const { t } = useTranslation()
  const { page, query, setPage } = usePage()
  const me = useMe()
  const profile = useTaxProfile()
  const documents = useTaxDocuments(query)
  return (
    <>
      <PageHead title={t("entries.tax")} />
      <Together queries={[me, profile, documents]} height={PAGE_REM}>
        <Loaded query={me}>
          {(whoami) => (
            <div className="pp-stack">
              <p className="pp-lead">{t("tax.lead")}</p>
              <Loaded query={profile}>
                {(answer) => <TaxProfileForm me={whoami} answer={answer} />}
              </Loaded>
              <TaxDocuments
                me={whoami}
                documents={documents}
                page={page}
                onTurn={setPage}
                canUpload={profile.data?.keeps_secrets ?? false}
              />
            </div>
          )}
        </Loaded>
      </Together>
    </>
  )
}
