import { Hint, Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { PartnerFilter } from "../common/partner-filter"

interface PartnerChooserProps {
  /** Empty while nobody is chosen yet. */
  partnerId: string
  onChoose: (partnerId: string) => void
}

/** Whose balance is adjusted; the form follows once somebody is chosen. */
export const PartnerChooser = ({
  partnerId,
  onChoose,
}: PartnerChooserProps) => {
  const { t } = useTranslation("partner-center")
  const isChosen = partnerId !== ""
  return (
    <div
      className={
        isChosen
          ? "flex flex-col gap-y-2 border-b px-6 py-4"
          : "flex flex-1 flex-col gap-y-2 px-6 py-4"
      }
    >
      {/* The combobox has this name itself: its list would open on a click here. */}
      <Label aria-hidden size="small" weight="plus">
        {t("fields.partner")}
      </Label>
      <PartnerFilter
        partnerId={partnerId || undefined}
        onChange={(id) => onChoose(id ?? "")}
        placeholder={t("search.partners")}
        className="w-full"
      />
      {!isChosen && <Hint>{t("ledger.adjust.choosePartner")}</Hint>}
    </div>
  )
}
