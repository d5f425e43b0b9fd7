import type { AdminOrder } from "@medusajs/framework/types"
import { Drawer, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { type AssignedSide, assignedSides } from "../../lib/decisions"
import type { OrderCommissions } from "../../lib/widgets-types"
import { WhyArithmetic } from "./why-arithmetic"
import { WhyDecisions } from "./why-decisions"
import { WhyLines } from "./why-lines"
import { WhyTrace } from "./why-trace"

interface WhyBodyProps {
  order: AdminOrder
  commissions: OrderCommissions
}

/** The whole decision about an order: candidates, rules, arithmetic, decisions. */
export const WhyBody = ({ order, commissions }: WhyBodyProps) => {
  const { t } = useTranslation("partner-center")
  const { attribution, lines, decisions, partners } = commissions
  const assigned = assignedSides(decisions)
  const withoutTrace = ({ partner_id }: AssignedSide) =>
    t(
      partner_id === null
        ? "widgets.order.why.nobodyByHand"
        : "widgets.order.why.noCandidates",
    )
  return (
    // Nothing in it may take the focus, so the scrolling part does.
    <Drawer.Body
      tabIndex={0}
      className="flex flex-1 flex-col gap-y-8 overflow-y-auto"
    >
      <Part
        heading={t("widgets.order.why.sale")}
        empty={withoutTrace(assigned.sale)}
        isEmpty={!attribution?.trace.length}
      >
        <WhyTrace trace={attribution?.trace ?? []} partners={partners} />
      </Part>
      <Part
        heading={t("widgets.order.why.lead")}
        empty={withoutTrace(assigned.lead)}
        isEmpty={!attribution?.lead_trace.length}
      >
        <WhyTrace trace={attribution?.lead_trace ?? []} partners={partners} />
      </Part>
      <Part
        heading={t("widgets.order.why.lines")}
        empty={t("widgets.order.why.noLines")}
        isEmpty={lines.length === 0}
      >
        <WhyLines lines={lines} />
      </Part>
      <Part
        heading={t("widgets.order.why.arithmetic")}
        empty={t("widgets.order.noCommissions")}
        isEmpty={commissions.commissions.length === 0}
      >
        <WhyArithmetic commissions={commissions.commissions} />
      </Part>
      <Part
        heading={t("widgets.order.why.decisions")}
        empty={t("widgets.order.why.noDecisions")}
        isEmpty={decisions.length === 0}
      >
        <WhyDecisions decisions={decisions} partners={partners} order={order} />
      </Part>
    </Drawer.Body>
  )
}

const Part = ({
  heading,
  empty,
  isEmpty,
  children,
}: {
  heading: string
  empty: string
  isEmpty: boolean
  children: ReactNode
}) => (
  <section className="flex flex-col gap-y-3">
    <Heading level="h2">{heading}</Heading>
    {isEmpty ? (
      <Text size="small" className="text-ui-fg-subtle">
        {empty}
      </Text>
    ) : (
      children
    )}
  </section>
)
