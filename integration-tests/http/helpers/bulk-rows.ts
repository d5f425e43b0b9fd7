import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What of a store is multiplied, and how many rows there are to be. */
export interface BulkPlan {
  ana: string
  program_id: string
  rows: number
}

/**
 * Writes many rows of every kind that a file or a list can have straight into the tables, as
 * no API could in seconds: recruits of Ana on three levels with something earned, and for Ana
 * commissions, leads, clicks by ad, products sold and payouts. Many have the same moment, so
 * that they are sorted by more than their time. The books do not add up afterwards: no
 * balance knows of it.
 */
export async function addBulkRows(
  sql: Knex,
  { ana, program_id, rows }: BulkPlan,
): Promise<void> {
  for (const statement of STATEMENTS) {
    await sql.raw(statement, { ana, program_id, rows })
  }
}

/** Three moments for all rows. */
const MOMENT = `now() - (n % 3) * interval '1 hour'`
const NUMBER = `lpad(n::text, 6, '0')`
const EACH = `FROM generate_series(1, :rows::int) n`

const STATEMENTS = [
  `INSERT INTO partner (id, code, code_key, name, status, parent_id)
   SELECT 'bulk_' || ${NUMBER}, 'bulk-' || ${NUMBER}, 'bulk-' || ${NUMBER},
     'Bulk', 'active',
     CASE n % 3 WHEN 1 THEN :ana ELSE 'bulk_' || lpad((n - 1)::text, 6, '0') END ${EACH}`,
  `INSERT INTO partner_ledger_account
     (id, owner_id, kind, currency_code, balance)
   SELECT 'bulk_' || kind || ${NUMBER}, 'bulk_' || ${NUMBER}, kind, 'eur', 5
   ${EACH}, unnest(ARRAY['pending', 'payable']) kind`,
  `INSERT INTO partner_ledger_account
     (id, owner_id, kind, currency_code, balance)
   VALUES ('bulk_house', 'bulk_house', 'commission_expense', 'eur', 0),
     ('bulk_ana', :ana, 'pending', 'eur', 0)
   ON CONFLICT (owner_id, kind, currency_code) DO NOTHING`,
  `INSERT INTO partner_commission (id, order_id, line_id, product_id, title, partner_id,
     sold_by_partner_id, level, role, program_id, program_version, rule_id, rule_version,
     currency_code, entitled, maturable, explanation, why, placed_at)
   SELECT 'bulk_' || ${NUMBER}, 'order_' || n, 'line', 'prod_' || n, 'Product', :ana, :ana,
     1, 'sale', 'bulk', 1, 'bulk', 1, 'eur', 1, '1', '[]',
     '{"quantity": "1", "base": "10"}', ${MOMENT} ${EACH}`,
  `INSERT INTO partner_ledger_transfer (id, debit_account_id, credit_account_id,
     currency_code, amount, kind, order_id, commission_id, idempotency_key,
     posted_at)
   SELECT 'bulk_' || ${NUMBER}, 'bulk_house',
     (SELECT id FROM partner_ledger_account
      WHERE owner_id = :ana AND kind = 'pending' AND currency_code = 'eur'),
     'eur', 1, 'earn', 'order_' || n, 'bulk_' || ${NUMBER}, 'bulk:' || n,
     ${MOMENT} ${EACH}`,
  `INSERT INTO partner_ledger_transfer (id, debit_account_id, credit_account_id,
     currency_code, amount, kind, idempotency_key, posted_at)
   SELECT 'bulk_own_' || ${NUMBER}, 'bulk_house', 'bulk_pending' || ${NUMBER},
     'eur', 5, 'earn', 'bulk-own:' || n, now() ${EACH}`,
  `INSERT INTO partner_referral
     (id, partner_id, email, email_key, source, occurred_at)
   SELECT 'bulk_' || ${NUMBER}, :ana, 'lead' || n || '@example.com',
     'lead' || n || '@example.com', 'manual', ${MOMENT} ${EACH}`,
  `INSERT INTO partner_click_day (partner_id, day, link_id, ad_code, visits, repeats, bots,
     visitors, quarters, quarter_visits, quarter_repeats, quarter_bots, quarter_visitors)
   SELECT :ana, current_date - (n % 3), '', 'ad-' || ${NUMBER}, 1, 0, 0, 1, '{0}', '{1}',
     '{0}', '{0}', '{1}' ${EACH}`,
  `INSERT INTO partner_click_month
   SELECT partner_id, date_trunc('month', day::timestamp)::date, link_id, ad_code,
     sum(visits), sum(repeats), sum(bots), sum(visitors)
   FROM partner_click_day WHERE partner_id = :ana GROUP BY 1, 2, 3, 4`,
  `INSERT INTO partner_payout_batch (id, currency_code, basis, include_inactive,
     program_ids, idempotency_key, request_hash, created_by, opened_at)
   SELECT id, 'eur', 'payable', false, '{}', id, 'bulk', 'bulk', now()
   FROM (SELECT 'bulk' AS id UNION ALL SELECT 'bulk_' || n ${EACH}) batch`,
  `INSERT INTO partner_payout (id, batch_id, partner_id, currency_code, status, amount,
     arithmetic, created_at, in_transit_at)
   SELECT 'bulk_' || ${NUMBER}, 'bulk', 'bulk_' || ${NUMBER}, 'eur', 'in_transit', 5, '{}'::jsonb, now(), now() ${EACH}
   UNION ALL
   SELECT 'bulk_own_' || ${NUMBER}, 'bulk_' || n, :ana, 'eur', 'paid', 5, '{}'::jsonb, ${MOMENT}, now() ${EACH}`,
  `INSERT INTO partner_link (id, name, code, code_key, destination, created_at)
   SELECT 'bulk_' || ${NUMBER}, 'Bulk', 'bulk-' || ${NUMBER}, 'bulk-' || ${NUMBER},
     '/chairs', ${MOMENT} ${EACH}`,
  `INSERT INTO partner_coupon (id, promotion_id, partner_id, started_at)
   SELECT 'bulk_' || ${NUMBER}, 'promo_' || n, :ana, ${MOMENT} ${EACH}`,
  `INSERT INTO partner_order_attribution
     (id, order_id, sale_partner_id, source, settings_version, trace, placed_at)
   SELECT 'bulk_' || ${NUMBER}, 'order_' || n, :ana, 'cookie', 1, '[]', ${MOMENT} ${EACH}`,
  `INSERT INTO partner_order_sync
     (id, order_id, last_ticket, posted_ticket, problem, problem_detail, updated_at)
   SELECT 'bulk_' || ${NUMBER}, 'order_' || n, 1, 1, 'Gift card',
     '{"code": "gift_card", "params": {}}', ${MOMENT} ${EACH}`,
  `INSERT INTO partner_enrollment (id, partner_id, program_id, status, created_at)
   SELECT 'bulk_' || ${NUMBER}, 'bulk_' || ${NUMBER}, :program_id, 'active', ${MOMENT}
   ${EACH}`,
  `INSERT INTO partner_activity (id, partner_id, kind, actor_type, data, created_at)
   SELECT 'bulk_' || ${NUMBER}, :ana, 'updated', 'system', '{}', ${MOMENT} ${EACH}`,
]
