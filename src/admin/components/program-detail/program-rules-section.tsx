import { PencilSquare, Trash } from "@medusajs/icons"
import { Badge, Button, Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"

import { useRemoveRule } from "../../hooks/api/program-rules"
import { usePartnerDefaults } from "../../hooks/api/programs"
import { useConfirmedChange } from "../../hooks/use-confirmed-change"
import type {
  PartnerDefaults,
  Program,
  ProgramRule,
} from "../../lib/program-types"
import { byScope } from "../../lib/rule-form"
import { RateSummary } from "../program-rule/rate-summary"
import { Menu } from "./menu"
import { SectionHeader } from "./section-header"

/** What a program pays: its default, and the exceptions to it. */
export const ProgramRulesSection = ({ program }: { program: Program }) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { defaults } = usePartnerDefaults()
  const hasDefault = program.rules.some(({ scope }) => scope === "default")
  return (
    <Container className="divide-y p-0">
      <SectionHeader
        heading={t("programs.rules.heading")}
        hint={t("programs.rules.hint")}
        actions={
          <Button size="small" variant="secondary" asChild>
            <Link to={`add-rule${search}`}>{t("programs.rules.add")}</Link>
          </Button>
        }
      />
      {!hasDefault && (
        <div className="flex items-center justify-between gap-x-4 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("programs.rules.noDefault")}
          </Text>
          <Button size="small" variant="secondary" asChild className="shrink-0">
            <Link to="add-rule?scope=default">
              {t("programs.rules.addDefault")}
            </Link>
          </Button>
        </div>
      )}
      <ul className="divide-y">
        {byScope(program.rules).map((rule) => (
          <li key={rule.id}>
            <RuleItem programId={program.id} rule={rule} defaults={defaults} />
          </li>
        ))}
      </ul>
    </Container>
  )
}

interface RuleItemProps {
  programId: string
  rule: ProgramRule
  defaults: PartnerDefaults | undefined
}

const RuleItem = ({ programId, rule, defaults }: RuleItemProps) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { scope, target, target_id, rates, tiers } = rule
  const name =
    scope === "default"
      ? t("programs.rules.scopes.default")
      : (target?.name ?? t("programs.rules.gone", { id: target_id }))
  const remove = useConfirmedRemoval(programId, rule, name)
  return (
    <div className="grid grid-cols-[1fr_auto] items-start gap-x-4 px-6 py-4 sm:grid-cols-[1fr_1fr_auto]">
      <div className="flex min-w-0 flex-col items-start gap-y-1">
        <Text size="small" weight="plus" className="break-words">
          {name}
        </Text>
        <div className="flex flex-wrap gap-1">
          {scope !== "default" && (
            <Badge size="2xsmall">{t(`programs.rules.scopes.${scope}`)}</Badge>
          )}
          {tiers && (
            <Badge size="2xsmall" color="blue">
              {t("programs.tiers.badge", { count: tiers.steps.length })}
            </Badge>
          )}
        </div>
      </div>
      <div className="order-last col-span-2 mt-2 sm:order-none sm:col-span-1 sm:mt-0">
        <RateSummary rates={rates} defaults={defaults} />
      </div>
      <Menu
        label={t("programs.rules.menu", { name })}
        actions={[
          {
            icon: <PencilSquare />,
            label: t("actions.edit"),
            to: `rules/${rule.id}${search}`,
          },
          {
            icon: <Trash />,
            label: t("programs.rules.remove"),
            onClick: remove,
          },
        ]}
      />
    </div>
  )
}

const useConfirmedRemoval = (
  programId: string,
  { id, scope }: ProgramRule,
  name: string,
) => {
  const { t } = useTranslation("partner-center")
  const confirmChange = useConfirmedChange()
  const { mutateAsync } = useRemoveRule(programId)
  return () =>
    confirmChange({
      title: t("programs.rules.removal.title", { name }),
      description: t(
        scope === "default"
          ? "programs.rules.removal.default"
          : "programs.rules.removal.exception",
      ),
      confirm: t("programs.rules.remove"),
      success: t("programs.rules.removal.success", { name }),
      change: () => mutateAsync(id),
    })
}
