import { Button, Container } from "@medusajs/ui"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { useProgramPreview } from "../../hooks/api/programs"
import type { PreviewKind } from "../../lib/preview-form"
import type { PreviewInput } from "../../lib/program-types"
import { SectionHeader } from "../program-detail/section-header"
import { PreviewForm } from "./preview-form"
import { PreviewResult } from "./preview-result"
import { usePreviewInput } from "./use-preview-input"

const OPEN = "preview"

/**
 * A sale that is only supposed, and what each level would earn by it. Closed at first:
 * its choices are read when somebody wants them.
 */
export const ProgramPreviewSection = ({ programId }: { programId: string }) => {
  const { t } = useTranslation("partner-center")
  const [params, setParams] = useSearchParams()
  const isOpen = params.has(OPEN)
  const toggle = () =>
    setParams(
      (before) => {
        if (isOpen) {
          before.delete(OPEN)
        } else {
          before.set(OPEN, "open")
        }
        return before
      },
      { replace: true },
    )
  return (
    <Container className="divide-y p-0">
      <SectionHeader
        heading={t("programs.preview.heading")}
        hint={t("programs.preview.hint")}
        actions={
          <Button
            size="small"
            variant="secondary"
            aria-expanded={isOpen}
            onClick={toggle}
          >
            {t(`programs.preview.${isOpen ? "close" : "open"}`)}
          </Button>
        }
      />
      {isOpen && <OpenPreview programId={programId} />}
    </Container>
  )
}

const OpenPreview = ({ programId }: { programId: string }) => {
  const { form, input } = usePreviewInput()
  const kind = useWatch({ control: form.control, name: "kind" })
  return (
    <>
      <PreviewForm form={form} />
      <Preview programId={programId} input={input} kind={kind} />
    </>
  )
}

interface PreviewProps {
  programId: string
  input: PreviewInput | null
  kind: PreviewKind
}

const Preview = ({ programId, input, kind }: PreviewProps) => {
  const { t } = useTranslation("partner-center")
  const { data, error } = useProgramPreview(programId, input)
  return (
    <div aria-live="polite" className="px-6 py-4">
      {input && data && !error ? (
        <PreviewResult preview={data} kind={kind} />
      ) : (
        <p className="txt-small text-ui-fg-subtle">
          {input && error
            ? error.message
            : t(`programs.preview.waiting.${kind}`)}
        </p>
      )}
    </div>
  )
}
