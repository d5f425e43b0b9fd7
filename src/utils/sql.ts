import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, DAL } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

type QueryRunner = Knex | Knex.Transaction

/**
 * The connection on which a service method runs raw SQL: its transaction's where
 * there is one, so that all its statements commit or fail together.
 */
export function sqlOf(context: Context): QueryRunner {
  const manager = (context.transactionManager ??
    context.manager) as SqlEntityManager
  return manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex()
}

/** A connection outside of all transactions, for work that nobody else's is a part of. */
export function freshSqlOf(repository: DAL.RepositoryService): Knex {
  return repository.getFreshManager<SqlEntityManager>().getKnex()
}

/**
 * The transaction of a method that moves money or takes locks. It refuses to run
 * without one: locks would be released after each statement, and the race that they
 * exist for would be back unnoticed.
 * @throws MedusaError (unexpected state) outside a transaction
 */
export function transactionOf(context: Context): Knex.Transaction {
  const transaction = (
    context.transactionManager as SqlEntityManager | undefined
  )?.getTransactionContext<Knex.Transaction>()
  if (!transaction) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "This method must run inside a transaction",
    )
  }
  return transaction
}

/**
 * Makes everybody who names the same subject wait for each other until the end of
 * the transaction. Works across processes and machines.
 */
export async function lockSubject(
  transaction: Knex.Transaction,
  subject: string,
): Promise<void> {
  await lockSubjects(transaction, [subject])
}

/** The same for many subjects; everybody locks them in the same order. */
export async function lockSubjects(
  transaction: Knex.Transaction,
  subjects: readonly string[],
): Promise<void> {
  await transaction.raw(
    `SELECT pg_advisory_xact_lock(key) FROM (
       SELECT DISTINCT hashtextextended(subject, 0) AS key
       FROM unnest(?::text[]) subject ORDER BY key
     ) keys`,
    [subjects.map((subject) => `partner-center:${subject}`)],
  )
}
