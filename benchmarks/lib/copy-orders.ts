import type { Client } from "pg"

/** Which rows of a table belong to an order ($1), and which of their columns name copies. */
interface Part {
  table: string
  of: string
  ids: string[]
}

const ITEMS = `SELECT item_id FROM order_item WHERE order_id = $1`
const METHODS = `SELECT shipping_method_id FROM order_shipping WHERE order_id = $1`
const COLLECTIONS = `SELECT payment_collection_id FROM order_payment_collection WHERE order_id = $1`

const PARTS: Part[] = [
  {
    table: "order_line_item",
    of: `id IN (${ITEMS})`,
    ids: ["id", "totals_id"],
  },
  {
    table: "order_line_item_tax_line",
    of: `item_id IN (${ITEMS})`,
    ids: ["id", "item_id"],
  },
  {
    table: "order_item",
    of: "order_id = $1",
    ids: ["id", "order_id", "item_id"],
  },
  { table: "order_summary", of: "order_id = $1", ids: ["id", "order_id"] },
  { table: "order_shipping_method", of: `id IN (${METHODS})`, ids: ["id"] },
  {
    table: "order_shipping_method_tax_line",
    of: `shipping_method_id IN (${METHODS})`,
    ids: ["id", "shipping_method_id"],
  },
  {
    table: "order_shipping",
    of: "order_id = $1",
    ids: ["id", "order_id", "shipping_method_id"],
  },
  { table: "payment_collection", of: `id IN (${COLLECTIONS})`, ids: ["id"] },
  {
    table: "payment",
    of: `payment_collection_id IN (${COLLECTIONS})`,
    ids: ["id", "payment_collection_id", "payment_session_id"],
  },
  {
    table: "order_payment_collection",
    of: "order_id = $1",
    ids: ["id", "order_id", "payment_collection_id"],
  },
  {
    table: "order_cart",
    of: "order_id = $1",
    ids: ["id", "order_id", "cart_id"],
  },
]

/**
 * Copies an order of Medusa's row by row: each copy has a customer of its own, and is
 * placed a millisecond after the one before, up to now. Nothing of the plugin's is
 * copied, except that the copies' carts are bound to the visitors in turns.
 * @param name tells these copies from others of the same order
 */
export async function copyOrder(
  sql: Client,
  orderId: string,
  name: string,
  copies: number,
  visitorIds: readonly string[],
): Promise<string[]> {
  const suffix = `'_' || '${name}' || number`
  const insert = async (
    table: string,
    of: string,
    changes: Record<string, string>,
  ) => {
    const changed = Object.entries(changes).map(
      ([column, value]) => `'${column}', ${value}`,
    )
    // A column that a table has not is passed over.
    const { rows } = await sql.query<{ id: string }>(
      `INSERT INTO "${table}"
       SELECT (jsonb_populate_record(NULL::"${table}",
         to_jsonb(original) || jsonb_build_object(${changed.join(", ")}))).*
       FROM "${table}" original, generate_series(1, $2) number
       WHERE ${of} ORDER BY number RETURNING id`,
      [orderId, copies],
    )
    return rows.map(({ id }) => id)
  }
  await insert(
    "customer",
    `id = (SELECT customer_id FROM "order" WHERE id = $1)`,
    {
      id: `original.id || ${suffix}`,
      email: `'${name}' || number || '@example.com'`,
    },
  )
  const orderIds = await insert("order", "id = $1", {
    id: `original.id || ${suffix}`,
    customer_id: `original.customer_id || ${suffix}`,
    email: `'${name}' || number || '@example.com'`,
    display_id: `nextval(pg_get_serial_sequence('"order"', 'display_id'))`,
    custom_display_id: "NULL",
    created_at: `clock_timestamp() - make_interval(secs => ($2 - number) / 1000.0)`,
  })
  for (const { table, of, ids } of PARTS) {
    await insert(
      table,
      of,
      Object.fromEntries(ids.map((id) => [id, `original.${id} || ${suffix}`])),
    )
  }
  await sql.query(
    `INSERT INTO partner_visitor_cart (id, cart_id, visitor_id)
     SELECT cart_id, cart_id, ($2::text[])[1 + (row_number() OVER (ORDER BY order_id)) % $3]
     FROM order_cart WHERE order_id = ANY($1)`,
    [orderIds, [...visitorIds], visitorIds.length],
  )
  await sql.query("ANALYZE")
  return orderIds
}
