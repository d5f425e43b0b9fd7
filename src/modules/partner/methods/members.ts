import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  removeUndefined,
} from "@medusajs/framework/utils"

import { lockSubject, sqlOf, transactionOf } from "../../../utils/sql"
import { memberById, memberByLogin, type SignInMember } from "../find-member"
import { assertOtherOwner, lockMember } from "../member-changes"
import {
  hasEnoughResets,
  type NewMemberToken,
  type OpenMemberToken,
  openToken,
  reopenTokens,
  useUpTokens,
  writeToken,
} from "../member-tokens"
import { assertPartnerExists } from "../partner-guards"
import {
  type RedeemedVisit,
  redeemVisit,
  visitUnderWay,
  writeVisit,
} from "../portal-visits"
import type {
  PartnerMemberDTO,
  PortalVisitDTO,
  UpdateMemberInput,
} from "../types"
import { WithApplications } from "./applications"

/** The people of partners: who signs in, with which token, and who looks on. */
export class WithMembers extends WithApplications {
  /**
   * The member for whom a name stands at sign-in: the owner of the partner with this
   * code, or the member with this e-mail.
   */
  @InjectManager()
  async findSignInMember(
    login: string,
    @MedusaContext() context: Context = {},
  ): Promise<SignInMember | null> {
    return await memberByLogin(sqlOf(context), login)
  }

  /** A member with their partner's state, for every request of the portal. */
  @InjectManager()
  async findMember(
    memberId: string,
    @MedusaContext() context: Context = {},
  ): Promise<SignInMember | null> {
    return await memberById(sqlOf(context), memberId)
  }

  /**
   * Changes a member's name or role.
   * Whoever changes members of a partner waits for others who do: two owners who give
   * their role up at the same time would leave nobody.
   * @throws MedusaError not found; not allowed when the only owner would be none
   */
  @InjectTransactionManager()
  async changeMember(
    partnerId: string,
    memberId: string,
    changes: UpdateMemberInput,
    @MedusaContext() context: Context = {},
  ): Promise<PartnerMemberDTO> {
    const transaction = transactionOf(context)
    const { role } = await lockMember(transaction, partnerId, memberId)
    if (role === "owner" && changes.role && changes.role !== "owner") {
      await assertOtherOwner(transaction, partnerId, memberId)
    }
    return await this.updatePartnerMembers(
      removeUndefined({ ...changes, id: memberId }),
      context,
    )
  }

  /**
   * Takes a member out; their sessions end with the next request.
   * @throws MedusaError not found; not allowed for the only owner
   */
  @InjectTransactionManager()
  async removeMember(
    partnerId: string,
    memberId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context)
    const { role } = await lockMember(transaction, partnerId, memberId)
    if (role === "owner") {
      await assertOtherOwner(transaction, partnerId, memberId)
    }
    await this.softDeletePartnerMembers([memberId], {}, context)
  }

  /** Notes that a member can sign in, unless it was noted before. */
  @InjectManager()
  async noteJoined(
    memberId: string,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await sqlOf(context)("partner_member")
      .where({ id: memberId, joined_at: null })
      .update({ joined_at: new Date() })
  }

  /** Keeps what was sent to a member's mailbox: see `PartnerMemberToken`. */
  @InjectManager()
  async keepMemberToken(
    token: NewMemberToken,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; expires_at: Date }> {
    return await writeToken(sqlOf(context), token)
  }

  /** Whether a member was sent enough mails to reset the password for now. */
  @InjectManager()
  async hasEnoughResets(
    memberId: string,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return await hasEnoughResets(sqlOf(context), memberId)
  }

  /** The token that may be used now, by its hash. */
  @InjectManager()
  async findMemberToken(
    tokenHash: string,
    @MedusaContext() context: Context = {},
  ): Promise<OpenMemberToken | null> {
    return await openToken(sqlOf(context), tokenHash)
  }

  /**
   * Uses a token up, with all others of its member: of several requests at the same time
   * one succeeds.
   * @returns the ids of those that were used up; none when it had been used before
   */
  @InjectTransactionManager()
  async useMemberToken(
    { id, member_id }: OpenMemberToken,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const transaction = transactionOf(context)
    await lockSubject(transaction, `member-tokens:${member_id}`)
    return await useUpTokens(transaction, member_id, id)
  }

  /** Makes tokens usable again, after what they were used for has failed. */
  @InjectManager()
  async reopenMemberTokens(
    tokenIds: string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await reopenTokens(sqlOf(context), tokenIds)
  }

  /**
   * Lets one of Medusa's users look at the portal as a partner sees it.
   * @returns the visit's id and the code that opens it, once and within a minute
   * @throws MedusaError not found for an unknown partner
   */
  @InjectTransactionManager()
  async createPortalVisit(
    partnerId: string,
    userId: string,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; code: string }> {
    const transaction = transactionOf(context)
    await assertPartnerExists(transaction, partnerId)
    return await writeVisit(transaction, {
      partner_id: partnerId,
      user_id: userId,
    })
  }

  /** Opens the visit that a code stands for: see `redeemVisit`. */
  @InjectTransactionManager()
  async redeemPortalVisit(
    code: string,
    @MedusaContext() context: Context = {},
  ): Promise<RedeemedVisit | null> {
    return await redeemVisit(transactionOf(context), code)
  }

  /** A visit while it lasts, for every request of the portal. */
  @InjectManager()
  async findPortalVisit(
    visitId: string,
    @MedusaContext() context: Context = {},
  ): Promise<PortalVisitDTO | null> {
    return await visitUnderWay(sqlOf(context), visitId)
  }
}
