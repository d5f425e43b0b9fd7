import type { MedusaContainer } from "@medusajs/framework/types"

import type { EmailLanguage } from "../../../emails/catalogue"
import { toEmbedHtml } from "../../../forms/embed-html"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { FormDTO } from "../../../modules/partner/types"
import { toListConfig } from "../../contract/list-config"
import { readProgramNames } from "../partner-links/read-links"
import type { ListFormsQuery } from "./contract"

/** A page of forms, by name unless ordered otherwise. */
export async function readForms(
  container: MedusaContainer,
  query: ListFormsQuery,
) {
  const { q, kind, status } = query
  const [rows, count] = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listAndCountPartnerForms(
      {
        ...(q ? { q } : {}),
        ...(kind ? { kind } : {}),
        ...(status ? { status } : {}),
      },
      toListConfig(query, "name"),
    )
  return { forms: await showForms(container, rows), count }
}

/**
 * One form as the dashboard shows it.
 * @param language of the HTML; left out: that of e-mails to partners
 * @throws MedusaError not found
 */
export async function readForm(
  container: MedusaContainer,
  id: string,
  language?: EmailLanguage,
) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const row = await partners.retrievePartnerForm(id)
  const agreement =
    row.kind === "enrolment" ? await partners.getAgreement() : null
  const { backendUrl, emailLanguage } = await partners.getOptions()
  const [form] = await showForms(container, [row])
  return {
    ...form,
    embed_html: toEmbedHtml({
      kind: row.kind,
      action: form.action_url,
      agreement: agreement && {
        id: agreement.id,
        title: agreement.title,
        url: `${backendUrl}/partner-forms/${row.id}/agreement`,
      },
      language: language ?? emailLanguage,
    }),
  }
}

async function showForms(container: MedusaContainer, rows: readonly FormDTO[]) {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { backendUrl } = await partners.getOptions()
  const parentIds = rows.flatMap(({ parent_id }) => parent_id ?? [])
  const parents = await partners.listPartners(
    { id: parentIds },
    {
      select: ["id", "code", "name", "status"],
      take: parentIds.length,
    },
  )
  const programs = await readProgramNames(
    container,
    rows.flatMap(({ program_ids }) => program_ids),
  )
  return rows.map((form) => {
    const parent = parents.find(({ id }) => id === form.parent_id)
    return {
      id: form.id,
      name: form.name,
      kind: form.kind,
      status: form.status,
      program_ids: form.program_ids,
      programs: form.program_ids.flatMap((id) => programs.get(id) ?? []),
      parent: form.parent,
      parent_id: form.parent_id,
      parent_partner: parent
        ? {
            id: parent.id,
            code: parent.code,
            name: parent.name,
            status: parent.status,
          }
        : null,
      approval: form.approval,
      thanks_url: form.thanks_url,
      action_url: `${backendUrl}/partner-forms/${form.id}`,
      created_at: form.created_at,
      updated_at: form.updated_at,
    }
  })
}
