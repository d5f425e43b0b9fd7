import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { PartnerLink } from "../../client/types.ts"
import { refusalOf, wrongFields } from "../data/form-problems.ts"
import {
  LINK_FIELDS,
  NEW_LINK,
  toLinkBody,
  type LinkValues,
} from "../data/new-link.ts"
import { useLinkCreation } from "../data/use-links.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { Field } from "../ui/field.tsx"
import { Notice } from "../ui/notice.tsx"
import { DestinationFields } from "./destination-fields.tsx"

const LONGEST_NAME = 100
const TAKEN = /^code: .* is taken/m
const TOO_MANY = /^You have \d+ links/

/** A form in a window that makes a link of the partner's own. */
export const CreateLink = ({
  onCreated,
  onClose,
}: {
  onCreated: (link: PartnerLink) => void
  onClose: () => void
}) => {
  const { t } = useTranslation()
  const form = useForm<LinkValues>({ defaultValues: NEW_LINK })
  const creation = useLinkCreation()
  const wrong = creation.error ? wrongFields(creation.error, LINK_FIELDS) : []
  const problemOf = (field: (typeof LINK_FIELDS)[number]) =>
    wrong.includes(field)
      ? t(`links.create.wrong.${reasonOf(field, creation.error)}`)
      : undefined
  const create = (values: LinkValues) =>
    creation.mutate(toLinkBody(values), {
      onSuccess: ({ link }) => onCreated(link),
    })
  return (
    <Dialog title={t("links.create.title")} open onClose={onClose}>
      <form
        className="pp-form"
        onSubmit={(event) => void form.handleSubmit(create)(event)}
      >
        <Field
          {...form.register("name")}
          label={t("links.create.name")}
          hint={t("links.create.nameHint")}
          error={problemOf("name")}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          required
        />
        <DestinationFields form={form} problem={problemOf("destination")} />
        <Field
          {...form.register("code")}
          label={t("links.create.code")}
          hint={t("links.create.codeHint")}
          error={problemOf("code")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        {creation.error && wrong.length === 0 && (
          <Notice kind="error">{t(refusedBecause(creation.error))}</Notice>
        )}
        <div className="pp-form__end">
          <Button type="submit" busy={creation.isPending}>
            {t("links.create.submit")}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t("common.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const reasonOf = (field: string, error: Error | null): string =>
  field === "code" && TAKEN.test(error?.message ?? "") ? "codeTaken" : field

const refusedBecause = (error: Error): string =>
  TOO_MANY.test(refusalOf(error) ?? "")
    ? "links.create.wrong.tooMany"
    : "common.unreachable"
