import type { MedusaContainer } from "@medusajs/framework/types"
import { toBannerCode } from "../../domain/resource/banner-code"
import {
  fillHtml,
  fillPlainText,
  type MergeValues,
} from "../../domain/resource/merge-fields"
import type { ResourceDTO } from "../../modules/outreach/types"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { sanitizeRichText } from "../../utils/sanitize-rich-text"
import type { TypeOf } from "./schema-types"
import type {
  renderedResourceSchema,
  shownFileSchema,
} from "./resource-schemas"

type RenderedResource = TypeOf<typeof renderedResourceSchema>

/** Resources as one partner gets them: their link and their name are filled in. */
export async function renderResources(
  container: MedusaContainer,
  resources: readonly ResourceDTO[],
  partner: MergeValues["partner"],
): Promise<RenderedResource[]> {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const { custom_link_url } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getSettings()
  const codes = await readLinkCodes(
    referral,
    resources.map(({ link_id }) => link_id),
  )
  return await Promise.all(
    resources.map(async (resource) => {
      const code = codes.get(resource.link_id ?? "") ?? null
      const link = await referral.getShareUrl(
        partner.code,
        code,
        custom_link_url,
      )
      return render(resource, { partner, link })
    }),
  )
}

/** The codes of links by id. A deleted link has none: the main link stands in for it. */
async function readLinkCodes(
  referral: ReferralModuleService,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const links = await referral.listPartnerLinks(
    { id: wanted },
    { select: ["id", "code"], take: wanted.length },
  )
  return new Map(links.map(({ id, code }) => [id, code]))
}

function render(resource: ResourceDTO, values: MergeValues): RenderedResource {
  const { id, kind, name, description, alt, subject, body } = resource
  const file = showFile(resource)
  return {
    id,
    kind,
    name,
    description,
    starts_at: resource.starts_at?.toISOString() ?? null,
    ends_at: resource.ends_at?.toISOString() ?? null,
    link: values.link,
    file,
    alt,
    embed_code:
      kind === "banner" && file
        ? toBannerCode({ ...file, alt: alt ?? "" }, values.link)
        : null,
    subject: subject && fillPlainText(subject, values),
    // Once more: what was filled in has become part of it.
    body: body && sanitizeRichText(fillHtml(body, values), { images: true }),
  }
}

/** The file of a resource; null where it has none. */
export function showFile(
  resource: ResourceDTO,
): TypeOf<typeof shownFileSchema> | null {
  const { file_url, file_name, mime_type, file_size, width, height } = resource
  return file_url
    ? {
        url: file_url,
        name: file_name ?? "",
        mime_type: mime_type ?? "",
        size: file_size ?? 0,
        width,
        height,
      }
    : null
}
