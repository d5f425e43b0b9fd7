import { KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { FormProvider, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useHiddenNumbers } from "../../hooks/use-hidden-numbers"
import type { useWhatIfRange } from "../../hooks/use-what-if-range"
import type { WhatIfState } from "../../hooks/use-what-if"
import { ProgressBar } from "../common/progress-bar"
import type { Program } from "../../lib/program-types"
import type { PartnerSettings } from "../../lib/settings-types"
import type { WhatIfValues } from "../../lib/what-if-form"
import { RangeFields } from "./range-fields"
import { SupposedPrograms } from "./supposed-programs"
import { SupposedSettings } from "./supposed-settings"

interface WhatIfFormProps {
  form: UseFormReturn<WhatIfValues>
  range: ReturnType<typeof useWhatIfRange>
  settings: PartnerSettings
  programs: Program[]
  currencies: string[]
  state: WhatIfState
  onRun: () => void
  onCancel: () => void
}

/** Which orders, and what is supposed to have held for them. */
export const WhatIfForm = ({
  form,
  range,
  settings,
  programs,
  currencies,
  state,
  onRun,
  onCancel,
}: WhatIfFormProps) => {
  const { t } = useTranslation("partner-center")
  const { control } = form
  const areNumbers = useHiddenNumbers(form)
  const run = () => {
    if (areNumbers()) {
      onRun()
    }
  }
  return (
    <FormProvider {...form}>
      <KeyboundForm onSubmit={form.handleSubmit(run)}>
        <Container className="divide-y p-0">
          <div className="px-6 py-4">
            <Heading>{t("whatIf.heading")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("whatIf.description")}
            </Text>
          </div>
          <Part name="range">
            <RangeFields {...range} />
          </Part>
          <Part name="settings">
            <SupposedSettings control={control} settings={settings} />
          </Part>
          <Part name="programs">
            <SupposedPrograms
              control={control}
              programs={programs}
              currencies={currencies}
            />
          </Part>
          <div className="flex min-h-16 items-center justify-end gap-x-4 px-6 py-4">
            {state.type === "running" ? (
              <>
                <ProgressBar
                  label={t("whatIf.progress.label")}
                  text={
                    state.progress
                      ? t("whatIf.progress.orders", { ...state.progress })
                      : t("whatIf.progress.begins")
                  }
                  progress={state.progress}
                />
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  onClick={onCancel}
                >
                  {t("actions.cancel")}
                </Button>
              </>
            ) : (
              <Button type="submit" size="small">
                {t("whatIf.run")}
              </Button>
            )}
          </div>
        </Container>
      </KeyboundForm>
    </FormProvider>
  )
}

interface PartProps {
  name: "range" | "settings" | "programs"
  children: ReactNode
}

const Part = ({ name, children }: PartProps) => {
  const { t } = useTranslation("partner-center")
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <div>
        <Heading level="h2">{t(`whatIf.parts.${name}.heading`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t(`whatIf.parts.${name}.description`)}
        </Text>
      </div>
      {children}
    </section>
  )
}
