import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useParams, useSearchParams } from "react-router-dom"

import { usePartnerDefaults, useProgram } from "../../hooks/api/programs"
import { useStoreCurrencies } from "../../hooks/use-store-currencies"
import { currenciesOf } from "../../lib/amounts-form"
import type { Program } from "../../lib/program-types"
import { amountsOfRule, TARGETED_SCOPE_TYPES } from "../../lib/rule-form"
import { ModalSkeleton } from "../program-form/modal-skeleton"
import { RuleForm } from "./rule-form"

/** A modal over a program's page: the rule that the path names, or a new one. */
export const RuleModal = () => {
  const { id = "", rule_id: ruleId } = useParams()
  const { program, isError, error } = useProgram(id)
  const {
    defaults,
    isError: isDefaultsError,
    error: defaultsError,
  } = usePartnerDefaults()
  const storeCurrencies = useStoreCurrencies()
  const newFor = useNewScope(program)

  if (isError) {
    throw error
  }
  if (isDefaultsError) {
    throw defaultsError
  }

  const rule = program?.rules.find((each) => each.id === ruleId)
  const isReady = program && defaults && storeCurrencies && (rule ?? !ruleId)
  return (
    <RouteFocusModal>
      {isReady ? (
        <RuleForm
          program={program}
          rule={rule ?? { newFor }}
          currencies={currenciesOf(
            storeCurrencies,
            ...(rule ? amountsOfRule(rule) : []),
          )}
          defaults={defaults}
        />
      ) : (
        <ModalSkeleton />
      )}
    </RouteFocusModal>
  )
}

/** For what a new rule is made at first: what the URL says, else for a product. */
const useNewScope = (program: Program | undefined) => {
  const [params] = useSearchParams()
  const wanted = params.get("scope")
  const hasDefault = program?.rules.some(({ scope }) => scope === "default")
  return wanted === "default" && !hasDefault
    ? "default"
    : (TARGETED_SCOPE_TYPES.find((type) => type === wanted) ?? "product")
}
