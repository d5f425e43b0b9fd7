import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Alert, Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useChangedEverything } from "../../hooks/use-changed-everything"
import { useLongWork } from "../../hooks/use-long-work"
import type { ImportInput, ImportResult } from "../../lib/import-types"
import { ProgressBar } from "../common/progress-bar"
import { ImportFile } from "./import-file"
import { ImportVerdicts } from "./import-verdicts"

/** Reads a file, shows what would become of every row, and creates on request. */
export const ImportPartners = () => {
  const { t } = useTranslation("partner-center")
  const changedEverything = useChangedEverything()
  const [csv, setCsv] = useState<string | null>(null)
  const { state, run } = useLongWork<ImportInput, ImportResult>(
    "/admin/partner-imports",
  )
  const rows = state.type === "done" ? state.result.rows : []
  const isChecked = state.type === "done" && state.input.dry_run
  const toCreate = rows.filter(({ verdict }) => verdict === "create").length

  const check = async (text: string) => {
    setCsv(text)
    await run({ csv: text, dry_run: true })
  }
  const create = async () => {
    if (csv !== null) {
      await run({ csv, dry_run: false })
      await changedEverything()
    }
  }

  return (
    <>
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto px-6 py-16">
        <div className="flex w-full max-w-[720px] flex-col gap-y-8">
          <div>
            <RouteFocusModal.Title asChild>
              <Heading>{t("import.heading")}</Heading>
            </RouteFocusModal.Title>
            <RouteFocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle">
                {t("import.description")}
              </Text>
            </RouteFocusModal.Description>
          </div>
          <ImportFile onRead={check} isBusy={state.type === "running"} />
          {state.type === "running" && (
            <ProgressBar
              label={t("import.heading")}
              text={
                state.progress
                  ? t("import.progress", { ...state.progress })
                  : t("import.reading")
              }
              progress={state.progress}
            />
          )}
          {state.type === "failed" && (
            <Alert variant="error">
              {state.message ?? t("import.brokenOff")}
            </Alert>
          )}
          {state.type === "done" && (
            <>
              <Text size="small">
                {t(isChecked ? "import.checked" : "import.finished")}
              </Text>
              <ImportVerdicts rows={rows} />
            </>
          )}
        </div>
      </RouteFocusModal.Body>
      <RouteFocusModal.Footer>
        <div className="flex items-center justify-end gap-x-2">
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t(
                state.type === "done" && !isChecked
                  ? "actions.close"
                  : "actions.cancel",
              )}
            </Button>
          </RouteFocusModal.Close>
          <Button
            size="small"
            onClick={create}
            disabled={!isChecked || toCreate === 0}
            isLoading={state.type === "running" && csv !== null}
          >
            {t("import.create", { count: toCreate })}
          </Button>
        </div>
      </RouteFocusModal.Footer>
    </>
  )
}
