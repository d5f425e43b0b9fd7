import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { formTexts } from "../../../forms/form-texts"
import type { FormDTO } from "../../../modules/partner/types"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import { receiveApplication } from "../../applications/receive-application"
import { countApplication, countPlainLead } from "../../rate-limit/limit-forms"
import { secondsToWait } from "../../rate-limit/shared-limits"
import { findOpenForm } from "../../store/partner-forms/read-open-form"
import { plainApplicationBody, plainLeadBody } from "../contract"
import { nameProblems } from "../name-problems"
import { receiveLead } from "../receive-lead"
import { languageOf, sendPage } from "../send-page"

/** What is asked for beside fields that have a label of their own. */
const AGREEMENT = "accepted_agreement_id: "

/**
 * Takes a plain HTML form in. Any page may post it, without a key and without script: it
 * reads no cookie and no token, so it changes nothing for somebody who is signed in, and
 * there is nothing that another site could do in their name. The answer is the same
 * whoever it is.
 */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const form = await findOpenForm(req.scope, req.params.id)
  const sent = filledIn(req.body)
  const schema = form?.kind === "lead" ? plainLeadBody : plainApplicationBody
  const parsed = schema.safeParse(sent)
  const language = await languageOf(req, parsed.data?.language)
  const texts = formTexts(language)
  if (!form) {
    const { title, text } = texts.closed
    sendPage(res, 404, { language, title, paragraphs: [text] })
    return
  }
  const refuse = (problems: string[]) =>
    sendPage(res, 400, {
      language,
      title: texts.wrong.title,
      paragraphs: [texts.wrong.intro],
      problems,
      after: texts.wrong.back,
    })
  if (!parsed.success) {
    refuse(nameProblems(parsed.error.issues, texts))
    return
  }
  const wait = await secondsToWait(() =>
    form.kind === "lead" ? countPlainLead(req) : countApplication(req),
  )
  if (wait !== null) {
    const { title, text } = texts.too_many
    res.set("Retry-After", String(wait))
    sendPage(res, 429, { language, title, paragraphs: [text] })
    return
  }
  if (!(await isReceived(req, form, sent))) {
    refuse([texts.problems.agreement])
    return
  }
  const thanks = await req.scope
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .findDestination(form.thanks_url)
  if (thanks) {
    res.set("Cache-Control", "no-store").redirect(303, thanks)
    return
  }
  sendPage(res, 200, {
    language,
    title: texts.thanks.title,
    paragraphs: [texts.thanks[form.kind]],
  })
}

/** @returns false where the terms and conditions in force were not accepted */
async function isReceived(
  req: MedusaRequest,
  form: FormDTO,
  sent: Record<string, string>,
): Promise<boolean> {
  if (form.kind === "lead") {
    await receiveLead(req, form.id, plainLeadBody.parse(sent))
    return true
  }
  const { language: _language, ...application } =
    plainApplicationBody.parse(sent)
  try {
    await receiveApplication(req.scope, { ...application, form_id: form.id })
    return true
  } catch (error) {
    if (error instanceof MedusaError && error.message.startsWith(AGREEMENT)) {
      return false
    }
    throw error
  }
}

/** The fields with something in them: an HTML form sends the empty ones as well. */
function filledIn(body: unknown): Record<string, string> {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[name, value]] : [],
    ),
  )
}
