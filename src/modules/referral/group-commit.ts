/**
 * Turns many small writes into few big ones without losing any: what arrives while
 * a batch is being written forms the next batch, and each caller is answered only
 * after its own batch is committed. An idle writer writes at once, so a single
 * click waits for nobody.
 */
export class GroupCommit<Row> {
  private waiting: Waiting<Row>[] = []
  private writing = false

  /**
   * @param write stores all rows or none, and resolves after the commit
   * @param maxBatch most rows in one statement
   */
  constructor(
    private readonly write: (rows: Row[]) => Promise<void>,
    private readonly maxBatch: number,
  ) {}

  /** Resolves once the row is stored; rejects when its batch could not be stored. */
  async add(row: Row): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.waiting.push({ row, resolve, reject })
      void this.drain()
    })
  }

  private async drain(): Promise<void> {
    if (this.writing) {
      return
    }
    this.writing = true
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.maxBatch)
      try {
        await this.write(batch.map(({ row }) => row))
        batch.forEach(({ resolve }) => resolve())
      } catch (error) {
        batch.forEach(({ reject }) => reject(error))
      }
    }
    this.writing = false
  }
}

interface Waiting<Row> {
  row: Row
  resolve: () => void
  reject: (error: unknown) => void
}
