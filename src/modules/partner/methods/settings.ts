import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"

import { lockSubject, sqlOf, transactionOf } from "../../../utils/sql"
import { PARTNER_SETTING_ID } from "../default-settings"
import {
  readPortalSettings,
  writePortalSettings,
} from "../portal-settings-store"
import { recordSettings } from "../record-terms"
import { readSettings, writeSettings } from "../settings-store"
import {
  type NewsFlag,
  readToldPartners,
  type ToldPartner,
} from "../told-partners"
import { lockTerms } from "../terms-history"
import type { PortalSettingsDTO, SettingsDTO } from "../types"
import { WithTermsInForce } from "./terms-in-force"

/** Partner defaults and how the portal looks. */
export class WithSettings extends WithTermsInForce {
  /** The Partner defaults as they are now; the documented ones when none were saved. */
  @InjectManager()
  async getSettings(
    @MedusaContext() context: Context = {},
  ): Promise<SettingsDTO> {
    return await readSettings(sqlOf(context))
  }

  /** Saves Partner defaults; they hold for orders placed from `validFrom` on. */
  @InjectTransactionManager()
  async saveSettings(
    changes: Partial<SettingsDTO>,
    validFrom: Date = new Date(),
    @MedusaContext() context: Context = {},
  ): Promise<SettingsDTO> {
    const transaction = transactionOf(context)
    await lockTerms(transaction, PARTNER_SETTING_ID)
    const settings = { ...(await readSettings(transaction)), ...changes }
    await writeSettings(transaction, settings)
    await recordSettings(transaction, settings, validFrom)
    return settings
  }

  /**
   * Whom to tell of leads, sales or payments: see `readToldPartners`.
   * @returns by partner; nobody while the Partner defaults say so
   */
  @InjectManager()
  async getToldPartners(
    partnerIds: string[],
    flag: NewsFlag,
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, ToldPartner>> {
    const { skip_notifications } = await readSettings(sqlOf(context))
    const told = skip_notifications
      ? []
      : await readToldPartners(sqlOf(context), partnerIds, flag)
    return new Map(told.map((each) => [each.partner_id, each]))
  }

  /** How the portal looks and what it shows; the defaults when nothing was saved. */
  @InjectManager()
  async getPortalSettings(
    @MedusaContext() context: Context = {},
  ): Promise<PortalSettingsDTO> {
    return await readPortalSettings(sqlOf(context))
  }

  /** Saves some of the portal's settings; the others stay. */
  @InjectTransactionManager()
  async savePortalSettings(
    changes: Partial<PortalSettingsDTO>,
    @MedusaContext() context: Context = {},
  ): Promise<PortalSettingsDTO> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, "portal-settings")
    const settings = { ...(await readPortalSettings(transaction)), ...changes }
    await writePortalSettings(transaction, settings)
    return settings
  }
}
