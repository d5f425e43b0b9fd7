import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { CheckCircle, PencilSquare, XCircle } from "@medusajs/icons"
import { Container, Heading, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useUpdateProgram } from "../../hooks/api/programs"
import type { Program } from "../../lib/program-types"
import {
  ProgramAccessBadge,
  ProgramStatusBadge,
} from "../program-table/program-badges"
import { Menu } from "./menu"

/** What a program is called, what partners read of it, and who gets into it. */
export const ProgramGeneralSection = ({ program }: { program: Program }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const { name, description, status, access, priority, created_at } = program
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading className="min-w-0 break-words">{name}</Heading>
        <div className="flex shrink-0 items-center gap-x-4">
          <ProgramStatusBadge status={status} />
          <ProgramActions program={program} />
        </div>
      </div>
      <SectionRow
        title={t("programs.fields.description")}
        value={
          description && (
            <span
              dir="auto"
              className="block whitespace-pre-line break-words rtl:text-right"
            >
              {description}
            </span>
          )
        }
      />
      <SectionRow
        title={t("programs.fields.access")}
        value={<ProgramAccessBadge access={access} />}
      />
      <SectionRow
        title={t("programs.fields.priority")}
        value={String(priority)}
      />
      <SectionRow
        title={t("fields.createdAt")}
        value={getFullDate({ date: created_at })}
      />
    </Container>
  )
}

const ProgramActions = ({ program }: { program: Program }) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const prompt = usePrompt()
  const { mutate } = useUpdateProgram(program.id)
  const isActive = program.status === "active"
  const action = isActive ? "deactivate" : "activate"

  const switchStatus = async () => {
    const { name } = program
    const confirmed = await prompt({
      title: t(`programs.${action}.title`, { name }),
      description: t(`programs.${action}.description`),
      confirmText: t(`actions.${action}`),
      cancelText: t("actions.cancel"),
      variant: isActive ? "danger" : "confirmation",
    })
    if (confirmed) {
      mutate(
        { status: isActive ? "inactive" : "active" },
        {
          onSuccess: () =>
            toast.success(t(`programs.${action}.success`, { name })),
          onError: ({ message }) => toast.error(message),
        },
      )
    }
  }

  return (
    <Menu
      label={t("actions.menu")}
      actions={[
        {
          icon: <PencilSquare />,
          label: t("actions.edit"),
          to: `edit${search}`,
        },
        {
          icon: isActive ? <XCircle /> : <CheckCircle />,
          label: t(`actions.${action}`),
          onClick: switchStatus,
        },
      ]}
    />
  )
}
