import { TriangleRightMini } from "@medusajs/icons"
import { clx, IconButton, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import { paths } from "../../lib/paths"
import type { RecruitNode } from "../../lib/recruit-tree"
import { PartnerStatusBadge } from "../common/partner-status-badge"
import { TextLink } from "../common/text-link"

interface RecruitTreeProps {
  nodes: RecruitNode[]
  label: string
  /** Whether the levels below are open at first. */
  isUnfolded: boolean
}

/**
 * Recruits, each with those below in a list that folds. Lists in lists with buttons:
 * unlike the tree role they need no keys but Tab and Enter, and the links stay links.
 */
export const RecruitTree = ({ nodes, label, isUnfolded }: RecruitTreeProps) => (
  <ul aria-label={label} className="flex flex-col">
    {nodes.map((node) => (
      <RecruitItem key={node.id} node={node} isUnfolded={isUnfolded} />
    ))}
  </ul>
)

const RecruitItem = ({
  node,
  isUnfolded,
}: {
  node: RecruitNode
  isUnfolded: boolean
}) => {
  const { t } = useTranslation("partner-center")
  const [isOpen, setIsOpen] = useState(isUnfolded)
  const listId = useId()
  const { id, name, code, status, recruits, children } = node
  const label = t("partners.recruits.of", { name })
  return (
    <li>
      <div className="flex min-h-9 items-center gap-x-1">
        {children.length > 0 ? (
          <IconButton
            size="2xsmall"
            variant="transparent"
            aria-label={label}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setIsOpen(!isOpen)}
          >
            <TriangleRightMini
              className={clx("transition-transform", {
                "rotate-90": isOpen,
                "rtl:rotate-180": !isOpen,
              })}
            />
          </IconButton>
        ) : (
          <span aria-hidden className="size-5 shrink-0" />
        )}
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
          <Text size="small" leading="compact" className="break-words">
            <TextLink to={paths.partner(id)}>{name}</TextLink>
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {code}
          </Text>
        </div>
        {status === "inactive" && <PartnerStatusBadge status={status} />}
        {recruits > 0 && (
          <Text
            size="small"
            leading="compact"
            className="text-ui-fg-subtle shrink-0 tabular-nums"
          >
            {t("partners.recruits.count", { count: recruits })}
          </Text>
        )}
      </div>
      {children.length > 0 && (
        <div
          id={listId}
          hidden={!isOpen}
          className="border-ui-border-base ms-3 border-s ps-3"
        >
          <RecruitTree nodes={children} label={label} isUnfolded={isUnfolded} />
        </div>
      )}
    </li>
  )
}
