import type { createAdminApi } from "./admin-api"

type AdminApi = Awaited<ReturnType<typeof createAdminApi>>

interface Partner {
  id: string
  code: string
}

/** A partner by code. */
export async function findPartner(
  admin: AdminApi,
  code: string,
): Promise<Partner> {
  const { partners } = await admin.get<{ partners: Partner[] }>(
    `/admin/partners?q=${code}`,
  )
  return partners.find((partner) => partner.code === code)!
}

/** Makes an amount payable to a partner, and says where it goes. */
export async function makePayable(
  admin: AdminApi,
  { id, code }: Partner,
  amount: number,
): Promise<void> {
  await admin.post(`/admin/partners/${id}/payout-settings`, {
    details: { method: "paypal", email: `${code}@example.com` },
  })
  await admin.post("/admin/partner-ledger/adjustments", {
    partner_id: id,
    kind: "bonus",
    amount,
    currency_code: "eur",
    reason: "For the test",
    idempotency_key: `e2e-${code}-${Date.now()}`,
  })
}

/** A payout of the store; made where it has none yet. */
export async function ensurePayout(
  admin: AdminApi,
): Promise<{ id: string; batch_id: string }> {
  const first = async () =>
    (
      await admin.get<{ payouts: { id: string; batch_id: string }[] }>(
        "/admin/partner-payouts",
      )
    ).payouts[0]
  const known = await first()
  if (known) {
    return known
  }
  const partner = await findPartner(admin, "ben")
  await makePayable(admin, partner, 10)
  await admin.post("/admin/partner-payout-batches", {
    basis: "payable",
    currency_code: "eur",
    partner_ids: [partner.id],
    idempotency_key: `e2e-pages-${Date.now()}`,
  })
  return (await first())!
}
