import { useState } from "react"
import type { UseFormRegister } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { LinkValues } from "../data/new-link.ts"
import { useLinkDestinations } from "../data/use-links.ts"
import { useSettled } from "../data/use-settled.ts"
import { Field } from "../ui/field.tsx"
import { Radio } from "../ui/radio.tsx"

/** Searches products and categories by title; one of those found is chosen. */
export const DestinationSearch = ({
  register,
}: {
  register: UseFormRegister<LinkValues>
}) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState("")
  const { data: found } = useLinkDestinations(useSettled(typed.trim()))
  return (
    <>
      <Field
        label={t("links.create.search")}
        type="search"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        autoComplete="off"
      />
      <p className="pp-hint" role="status">
        {found && t("links.create.found", { count: found.length })}
      </p>
      {found && found.length > 0 && (
        <div
          className="pp-found"
          role="radiogroup"
          aria-label={t("links.create.results")}
        >
          {found.map(({ kind, title, path }) => (
            <Radio
              {...register("found")}
              key={path}
              value={path}
              label={title}
              hint={`${t(`links.create.kinds.${kind}`)} · ${path}`}
              required
            />
          ))}
        </div>
      )}
    </>
  )
}
