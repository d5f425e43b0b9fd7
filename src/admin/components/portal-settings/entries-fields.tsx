import { Form } from "@medusajs/dashboard/components"
import { Switch, Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { PORTAL_MENU, type PortalGroup } from "../../../domain/portal-entries"
import type { PortalValues } from "../../lib/portal-form"

const GROUPS = Object.keys(PORTAL_MENU) as PortalGroup[]

/** A switch for each entry of the portal, group by group as in its menu. */
export const EntriesFields = ({
  control,
}: {
  control: Control<PortalValues>
}) => {
  const { t } = useTranslation("partner-center")
  return GROUPS.map((group) => (
    <fieldset key={group}>
      <Text asChild size="small" leading="compact" weight="plus">
        <legend>{t(`portal.groups.${group}`)}</legend>
      </Text>
      <div className="bg-ui-bg-component shadow-elevation-card-rest mt-2 divide-y rounded-lg">
        {PORTAL_MENU[group].map((entry) => (
          <Form.Field
            key={entry}
            control={control}
            name={`shown.${entry}`}
            render={({ field: { value, onChange, ...field } }) => (
              <Form.Item className="p-3">
                <div className="flex items-start gap-x-3">
                  <Form.Control>
                    <Switch
                      size="small"
                      className="mt-0.5 shrink-0 rtl:rotate-180"
                      dir="ltr"
                      {...field}
                      checked={value}
                      onCheckedChange={onChange}
                    />
                  </Form.Control>
                  <div>
                    <Form.Label>
                      {t(`portal.entries.${entry}.label`)}
                    </Form.Label>
                    <Form.Hint>
                      {t(`portal.entries.${entry}.description`)}
                    </Form.Hint>
                  </div>
                </div>
              </Form.Item>
            )}
          />
        ))}
      </div>
    </fieldset>
  ))
}
