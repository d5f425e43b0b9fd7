import type { UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { LINK_TARGETS, type LinkValues } from "../data/new-link.ts"
import { Field } from "../ui/field.tsx"
import { Radio } from "../ui/radio.tsx"
import { DestinationSearch } from "./destination-search.tsx"

/** To which page of the store a new link leads. */
export const DestinationFields = ({
  form: { register, watch },
  problem,
}: {
  form: UseFormReturn<LinkValues>
  /** What the API says against the page. */
  problem: string | undefined
}) => {
  const { t } = useTranslation()
  const target = watch("target")
  return (
    <fieldset className="pp-group">
      <legend>{t("links.create.destination")}</legend>
      {LINK_TARGETS.map((each) => (
        <Radio
          {...register("target")}
          key={each}
          value={each}
          label={t(`links.create.targets.${each}`)}
        />
      ))}
      {target === "found" && <DestinationSearch register={register} />}
      {target === "address" && (
        <Field
          {...register("address")}
          label={t("links.create.address")}
          hint={t("links.create.addressHint")}
          error={problem}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )}
      {target !== "address" && problem && (
        <p className="pp-error" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
