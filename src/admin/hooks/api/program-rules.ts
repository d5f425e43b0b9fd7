import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"

import type {
  CreateProgramInput,
  ProgramAnswer,
  RateInput,
  SaveRuleInput,
} from "../../lib/program-types"
import { sdk } from "../../lib/sdk"
import { useChangedEverything } from "../use-changed-everything"

const pathOf = (programId: string) =>
  `/admin/partner-programs/${programId}/rules`

const saveRule = (programId: string, body: SaveRuleInput) =>
  sdk.client.fetch<ProgramAnswer>(pathOf(programId), { method: "POST", body })

/** Adds a rule, or replaces the one of the same scope. */
export const useSaveRule = (programId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<ProgramAnswer, FetchError, SaveRuleInput>({
    mutationFn: (body) => saveRule(programId, body),
    onSuccess,
  })
}

/** Takes a rule out of its program. */
export const useRemoveRule = (programId: string) => {
  const onSuccess = useChangedEverything()
  return useMutation<unknown, FetchError, string>({
    mutationFn: (ruleId) =>
      sdk.client.fetch(`${pathOf(programId)}/${ruleId}`, { method: "DELETE" }),
    onSuccess,
  })
}

interface NewProgram {
  program: CreateProgramInput
  /** Of the default rule; none: the program gets no rule yet. */
  rates: RateInput[]
}

interface CreatedProgram extends ProgramAnswer {
  /** The program exists, but its rates were refused. */
  ratesError: Error | null
}

/** Creates a program, and its default rule. */
export const useCreateProgramWithRates = () => {
  const onSuccess = useChangedEverything()
  return useMutation<CreatedProgram, FetchError, NewProgram>({
    mutationFn: async ({ program: body, rates }) => {
      const { program } = await sdk.client.fetch<ProgramAnswer>(
        "/admin/partner-programs",
        { method: "POST", body },
      )
      if (rates.length === 0) {
        return { program, ratesError: null }
      }
      return await saveRule(program.id, {
        scope: { type: "default" },
        rates,
      }).then(
        (saved) => ({ ...saved, ratesError: null }),
        (ratesError: Error) => ({ program, ratesError }),
      )
    },
    onSuccess,
  })
}
