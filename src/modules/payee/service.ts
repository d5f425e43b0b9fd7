import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
  removeUndefined,
} from "@medusajs/framework/utils"

import { maskDetails, maskIban } from "../../domain/payout/mask-details"
import type {
  PayoutDetails,
  PayoutMethod,
} from "../../domain/payout/payout-details"
import { parseEncryptionKeys } from "../../encryption/encryption-keys"
import { EnvelopeError } from "../../encryption/envelope"
import { openFile, sealFile } from "../../encryption/file-cipher"
import { type SecretPlace, Vault } from "../../encryption/vault"
import { parsePluginOptions } from "../../options/plugin-options"
import { PAYOUT_PROVIDERS } from "../../providers/load-payout-providers"
import type { PayoutProvider } from "../../providers/payout-provider"
import type { PayoutProviders } from "../../providers/payout-providers"
import { lockSubject, sqlOf, transactionOf } from "../../utils/sql"
import PartnerPayoutDefault from "./models/partner-payout-default"
import PartnerPayoutSetting from "./models/partner-payout-setting"
import PartnerPayoutSettingNews from "./models/partner-payout-setting-news"
import PartnerTaxDocument from "./models/partner-tax-document"
import PartnerTaxProfile from "./models/partner-tax-profile"
import { readDefaults, writeDefaults } from "./payout-defaults-store"
import {
  dropNews,
  type PayoutSettingNews,
  readNews,
  readUntold,
} from "./payout-setting-news"
import {
  changeHold,
  changeState,
  putBack,
  readStates,
  toView,
} from "./payout-settings-store"
import {
  countByKey,
  detailsOf,
  fileKeyOf,
  payerAccountPlace,
  renewAll,
  taxFormOf,
} from "./secrets"
import {
  putTaxProfileBack,
  readTaxProfile,
  writeTaxDocument,
  writeTaxProfile,
} from "./tax-store"
import type {
  ChangedBy,
  PayerAccount,
  PayerWithAccount,
  PayoutDefaults,
  PayoutDefaultsChanges,
  PayoutDefaultsState,
  PayoutSettingChange,
  PayoutSettingChanges,
  PayoutSettingView,
  Renewal,
  SealedAccount,
  SealedDetails,
  SealedTaxDocument,
  SecretsUnderKey,
  TaxProfileRow,
} from "./types"

const DEFAULTS = "payout-defaults"

/**
 * Who is paid how, and who they are for the tax office. Secrets are encrypted before they
 * come near a workflow, whose input Medusa may keep, and decrypted by the methods whose
 * name begins with `read`, for bank files, payout providers and tax reports only.
 */
class PayeeModuleService extends MedusaService({
  PartnerPayoutDefault,
  PartnerPayoutSetting,
  PartnerPayoutSettingNews,
  PartnerTaxDocument,
  PartnerTaxProfile,
}) {
  protected readonly vault_: Vault

  constructor(
    protected readonly container_: Record<string, unknown>,
    options: unknown,
  ) {
    super(container_, options)
    const { encryptionKeys } = parsePluginOptions(options)
    this.vault_ = new Vault(parseEncryptionKeys(encryptionKeys ?? ""))
  }

  /** Whether details can be kept: the store has a key to encrypt them under. */
  async canKeepSecrets(): Promise<boolean> {
    return this.vault_.isReady
  }

  /** Under which key new secrets are kept; null: the store has none. */
  async getCurrentKeyId(): Promise<string | null> {
    return this.vault_.currentKeyId
  }

  /**
   * Encrypts a partner's payment details, for `changePayoutSetting`.
   * @throws MedusaError not allowed while the store has no key
   */
  async sealPayoutDetails(
    partnerId: string,
    details: PayoutDetails,
  ): Promise<SealedDetails> {
    const place = detailsOf(partnerId)
    return {
      ...maskDetails(details),
      envelope: this.vault_.encrypt(place, JSON.stringify(details), "details"),
    }
  }

  /**
   * Encrypts the account that the store pays from, for `savePayoutDefaults`.
   * @throws MedusaError not allowed while the store has no key
   */
  async sealPayerAccount(account: PayerAccount): Promise<SealedAccount> {
    return {
      label: maskIban(account.iban),
      envelope: this.vault_.encrypt(
        payerAccountPlace(),
        JSON.stringify(account),
        "payer_account",
      ),
    }
  }

  /**
   * Encrypts what a partner's tax form says, for the column `form_data`.
   * @throws MedusaError not allowed while the store has no key
   */
  async sealTaxForm(partnerId: string, formData: string): Promise<string> {
    return this.vault_.encrypt(taxFormOf(partnerId), formData, "form")
  }

  /**
   * What a partner's tax form says, from the column `form_data`.
   * @throws MedusaError unexpected state when no key of the store opens it
   */
  async readTaxForm(partnerId: string, envelope: string): Promise<string> {
    return this.open_(taxFormOf(partnerId), envelope)
  }

  /**
   * Encrypts the file of a tax document under a key of its own, and that for the column
   * `file_key`.
   * @throws MedusaError not allowed while the store has no key
   */
  async sealTaxFile(
    documentId: string,
    content: Uint8Array,
  ): Promise<{ file_key: string; sealed: Buffer }> {
    const place = fileKeyOf(documentId)
    this.vault_.assertReady("file")
    const { key, sealed } = sealFile(documentId, content)
    return { file_key: this.vault_.encrypt(place, key, "file"), sealed }
  }

  /**
   * What is in the file of a tax document.
   * @param envelope from the column `file_key`
   * @throws MedusaError unexpected state when no key of the store opens it
   */
  async readTaxFile(
    documentId: string,
    envelope: string,
    sealed: Buffer,
  ): Promise<Buffer> {
    const key = this.open_(fileKeyOf(documentId), envelope)
    try {
      return openFile(documentId, key, sealed)
    } catch (error) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The file of ${documentId} does not open: ${(error as Error).message}`,
      )
    }
  }

  /** A partner's tax profile, its form encrypted; null: there is none. */
  @InjectManager()
  async findTaxProfile(
    partnerId: string,
    @MedusaContext() context: Context = {},
  ): Promise<TaxProfileRow | null> {
    return await readTaxProfile(sqlOf(context), partnerId)
  }

  /**
   * Writes a partner's whole tax profile.
   * @param lastChange when what it follows from was saved, ISO 8601; null: there was none.
   * What somebody else saved meanwhile is not overwritten
   * @throws MedusaError not allowed where somebody did
   */
  @InjectTransactionManager()
  async saveTaxProfile(
    profile: Omit<TaxProfileRow, "updated_at">,
    lastChange: string | null,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, `tax-profile:${profile.partner_id}`)
    const now = await readTaxProfile(transaction, profile.partner_id)
    if ((now?.updated_at.toISOString() ?? null) !== lastChange) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Somebody else has just changed the tax profile; read it again and repeat your change",
      )
    }
    await writeTaxProfile(transaction, profile)
  }

  /** Puts back a tax profile, for a workflow that failed afterwards. */
  @InjectManager()
  async putTaxProfileBack(
    partnerId: string,
    before: TaxProfileRow | null,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await putTaxProfileBack(sqlOf(context), partnerId, before)
  }

  /**
   * Writes down a tax document whose file is stored.
   * @throws MedusaError not allowed for one too many
   */
  @InjectTransactionManager()
  async addTaxDocument(
    document: SealedTaxDocument,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, `tax-documents:${document.partner_id}`)
    await writeTaxDocument(transaction, document)
  }

  /** How partners are paid, as far as it may be shown, for each that is named. */
  @InjectManager()
  async getPayoutSettings(
    partnerIds: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, PayoutSettingView>> {
    const states = await readStates(sqlOf(context), partnerIds)
    return new Map(
      partnerIds.map((id) => [id, toView(id, states.get(id))] as const),
    )
  }

  /**
   * Where partners' money goes, in full: for bank files and payout providers only. Who has
   * named no method is missing.
   * @throws MedusaError unexpected state when no key of the store opens one of them
   */
  @InjectManager()
  async readPayoutDetails(
    partnerIds: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, PayoutDetails>> {
    const states = await readStates(sqlOf(context), partnerIds)
    return new Map(
      [...states].flatMap(([id, { details }]) =>
        details === null
          ? []
          : [
              [
                id,
                JSON.parse(this.open_(detailsOf(id), details)) as PayoutDetails,
              ],
            ],
      ),
    )
  }

  /** Changes how a partner is paid; whoever does waits for others who do. */
  @InjectTransactionManager()
  async changePayoutSetting(
    partnerId: string,
    changes: PayoutSettingChanges,
    by: ChangedBy,
    @MedusaContext() context: Context = {},
  ): Promise<PayoutSettingChange> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, subjectOf(partnerId))
    return await changeState(transaction, partnerId, changes, by)
  }

  /** Undoes a change, for a workflow that failed afterwards: see `putBack`. */
  @InjectTransactionManager()
  async putPayoutSettingBack(
    partnerId: string,
    change: Pick<PayoutSettingChange, "before" | "version">,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await putBack(transactionOf(context), partnerId, change)
  }

  /** Changes made before a moment of which the owners were not told, by id: a page. */
  @InjectManager()
  async listUntoldPayoutSettingNews(
    before: Date,
    after: string,
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return await readUntold(sqlOf(context), before, after, limit)
  }

  /** Of some changes those of which the owners were not told, the oldest first. */
  @InjectManager()
  async getPayoutSettingNews(
    ids: string[],
    @MedusaContext() context: Context = {},
  ): Promise<PayoutSettingNews[]> {
    return await readNews(sqlOf(context), ids)
  }

  /** Forgets a change of which the owners were told. */
  @InjectManager()
  async dropPayoutSettingNews(
    news: Pick<PayoutSettingNews, "partner_id" | "version">,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await dropNews(sqlOf(context), news)
  }

  /**
   * Puts payments to a partner under review: nothing is paid until `releasePayouts`.
   * @throws MedusaError not allowed where they are already
   */
  @InjectTransactionManager()
  async holdPayouts(
    partnerId: string,
    hold: { by: string; reason: string },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, subjectOf(partnerId))
    if (!(await changeHold(transaction, partnerId, hold))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The partner's payments are under review already",
      )
    }
  }

  /**
   * Ends the review of payments to a partner.
   * @throws MedusaError not allowed where there is none
   */
  @InjectTransactionManager()
  async releasePayouts(
    partnerId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, subjectOf(partnerId))
    if (!(await changeHold(transaction, partnerId, null))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The partner's payments are not under review",
      )
    }
  }

  /** How the store pays its partners, as far as it may be shown. */
  @InjectManager()
  async getPayoutDefaults(
    @MedusaContext() context: Context = {},
  ): Promise<PayoutDefaults> {
    const { payer_account: _secret, ...shown } = await readDefaults(
      sqlOf(context),
    )
    return shown
  }

  /**
   * Who pays and from which account, in full: for bank files only.
   * @throws MedusaError unexpected state when no key of the store opens the account
   */
  @InjectManager()
  async readPayer(
    @MedusaContext() context: Context = {},
  ): Promise<PayerWithAccount> {
    const { payer, payer_account } = await readDefaults(sqlOf(context))
    return {
      payer,
      account:
        payer_account === null
          ? null
          : (JSON.parse(
              this.open_(payerAccountPlace(), payer_account),
            ) as PayerAccount),
    }
  }

  /**
   * Changes how the store pays; what is left out stays.
   * @returns how it was before, to be put back by `putPayoutDefaultsBack`
   */
  @InjectTransactionManager()
  async savePayoutDefaults(
    { payer_account, ...changes }: PayoutDefaultsChanges,
    @MedusaContext() context: Context = {},
  ): Promise<PayoutDefaultsState> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, DEFAULTS)
    const before = await readDefaults(transaction)
    await writeDefaults(transaction, {
      ...before,
      ...removeUndefined(changes),
      ...(payer_account !== undefined && {
        payer_account: payer_account?.envelope ?? null,
        payer_account_label: payer_account?.label ?? null,
      }),
    })
    return before
  }

  /** Puts back how the store paid, for a workflow that failed afterwards. */
  @InjectManager()
  async putPayoutDefaultsBack(
    before: PayoutDefaultsState,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await writeDefaults(sqlOf(context), before)
  }

  /** The ids of the store's payout providers, `manual` first. */
  async listPayoutProviders(): Promise<string[]> {
    return this.providers_().ids()
  }

  /** The ids of those who can pay by a method in a currency, lower case; `manual` first. */
  async listPayoutProvidersFor(
    method: PayoutMethod,
    currencyCode: string,
  ): Promise<string[]> {
    return this.providers_().whoCanPay(method, currencyCode)
  }

  /** The methods that somebody can pay by; no other is offered. */
  async listPayableMethods(): Promise<PayoutMethod[]> {
    return this.providers_().methods()
  }

  /** @throws MedusaError not found when the store has no such payout provider */
  async retrievePayoutProvider(id: string): Promise<PayoutProvider> {
    return this.providers_().byProviderId(id)
  }

  /** How many secrets there are under which key. */
  @InjectManager()
  async countSecrets(
    @MedusaContext() context: Context = {},
  ): Promise<SecretsUnderKey[]> {
    return await countByKey(sqlOf(context))
  }

  /**
   * Encrypts every secret under the current key: see `renewAll`.
   * @throws MedusaError not allowed while the store has no key
   */
  @InjectManager()
  async renewSecrets(@MedusaContext() context: Context = {}): Promise<Renewal> {
    this.vault_.assertReady("The secrets")
    return await renewAll(sqlOf(context), this.vault_)
  }

  /** Asked for when needed: without its loaders, as for migrations, a module has none. */
  protected providers_(): PayoutProviders {
    return this.container_[PAYOUT_PROVIDERS] as PayoutProviders
  }

  protected open_(place: SecretPlace, envelope: string): string {
    try {
      return this.vault_.decrypt(place, envelope)
    } catch (error) {
      if (!(error instanceof EnvelopeError)) {
        throw error
      }
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `${place.table}.${place.column} of ${place.row} does not open: ${error.message}. ` +
          "Put the key that it needs back into the plugin's option `encryptionKeys`",
      )
    }
  }
}

function subjectOf(partnerId: string): string {
  return `payout-setting:${partnerId}`
}

export default PayeeModuleService
