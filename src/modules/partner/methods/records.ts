import type { DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import {
  type PluginOptions,
  parsePluginOptions,
} from "../../../options/plugin-options"
import Partner from "../models/partner"
import PartnerActivity from "../models/partner-activity"
import PartnerAgreement from "../models/partner-agreement"
import PartnerAgreementAcceptance from "../models/partner-agreement-acceptance"
import PartnerEnrollment from "../models/partner-enrollment"
import PartnerForm from "../models/partner-form"
import PartnerMember from "../models/partner-member"
import PartnerMemberToken from "../models/partner-member-token"
import PartnerOverride from "../models/partner-override"
import PartnerPortalSetting from "../models/partner-portal-setting"
import PartnerPortalVisit from "../models/partner-portal-visit"
import PartnerProgram from "../models/partner-program"
import PartnerProgramRule from "../models/partner-program-rule"
import PartnerSetting from "../models/partner-setting"
import PartnerTermsVersion from "../models/partner-terms-version"

interface InjectedDependencies extends Record<string, unknown> {
  baseRepository: DAL.RepositoryService
}

/** The tables of the module, with what Medusa makes of them, and the plugin's options. */
export class PartnerRecords extends MedusaService({
  Partner,
  PartnerMember,
  PartnerMemberToken,
  PartnerProgram,
  PartnerProgramRule,
  PartnerEnrollment,
  PartnerOverride,
  PartnerSetting,
  PartnerTermsVersion,
  PartnerActivity,
  PartnerPortalSetting,
  PartnerPortalVisit,
  PartnerForm,
  PartnerAgreement,
  PartnerAgreementAcceptance,
}) {
  protected readonly options_: PluginOptions
  protected readonly repository_: DAL.RepositoryService

  constructor(container: InjectedDependencies, options: unknown) {
    super(container, options)
    this.options_ = parsePluginOptions(options)
    this.repository_ = container.baseRepository
  }

  /** The plugin's options, for code that Medusa gives none (subscribers, workflows). */
  async getOptions(): Promise<PluginOptions> {
    return this.options_
  }
}
