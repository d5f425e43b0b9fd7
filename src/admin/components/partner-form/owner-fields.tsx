import { Heading, Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import {
  type CreatePartnerValues,
  namesOwner,
} from "../../lib/create-partner-form"
import { TextField } from "../common/text-field"

/** Who signs in for the new partner; nobody, when all fields stay empty. */
export const OwnerFields = ({
  control,
}: {
  control: Control<CreatePartnerValues>
}) => {
  const { t } = useTranslation("partner-center")
  return (
    <fieldset className="flex flex-col gap-y-4">
      <legend className="mb-4">
        <Heading level="h2">{t("partners.create.ownerHeading")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("partners.create.ownerDescription")}
        </Text>
      </legend>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <TextField
          control={control}
          name="first_name"
          label={t("fields.firstName")}
          optional
        />
        <TextField
          control={control}
          name="last_name"
          label={t("fields.lastName")}
          optional
        />
        <TextField
          control={control}
          name="email"
          type="email"
          label={t("fields.email")}
          optional
          rules={{
            validate: (email, values) =>
              email.trim() !== "" ||
              !namesOwner(values) ||
              t("partners.create.emailNeeded"),
          }}
        />
        <TextField
          control={control}
          name="password"
          type="password"
          autoComplete="new-password"
          label={t("fields.password")}
          hint={t("partners.create.passwordHint")}
          optional
        />
      </div>
    </fieldset>
  )
}
