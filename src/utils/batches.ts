import { setImmediate, setTimeout } from "node:timers/promises"

interface Limits {
  /** So many pieces are worked on together at the most. */
  most: number
  /** So many milliseconds lie between the beginnings of two batches at the least. */
  everyMs: number
}

/**
 * Turns many small pieces of work into few big ones without losing any: what comes in
 * while a batch is worked on, and for a moment after it began, forms the next batch, and
 * each caller is answered only once their own batch is done. Whoever comes alone waits for
 * nobody.
 *
 * A statement costs the process more than the rows in it, so under load it pays to wait
 * for a few more rows.
 */
export class Batches<Piece, Answer> {
  private waiting: Waiting<Piece, Answer>[] = []
  private isWorking = false

  /** @param work does all pieces or none, and answers them in their order */
  constructor(
    private readonly work: (pieces: Piece[]) => Promise<readonly Answer[]>,
    private readonly limits: Limits,
  ) {}

  /** Resolves once the piece is done; rejects when its batch could not be. */
  async add(piece: Piece): Promise<Answer> {
    return await new Promise((resolve, reject) => {
      this.waiting.push({ piece, resolve, reject })
      void this.workOff()
    })
  }

  private async workOff(): Promise<void> {
    if (this.isWorking) {
      return
    }
    this.isWorking = true
    // Who comes at the same moment comes along.
    await setImmediate()
    while (this.waiting.length > 0) {
      const next = performance.now() + this.limits.everyMs
      await this.workOn(this.waiting.splice(0, this.limits.most))
      const pause = next - performance.now()
      if (pause > 0 && this.waiting.length < this.limits.most) {
        await setTimeout(pause)
      }
    }
    this.isWorking = false
  }

  private async workOn(batch: Waiting<Piece, Answer>[]): Promise<void> {
    try {
      const answers = await this.work(batch.map(({ piece }) => piece))
      batch.forEach(({ resolve }, index) => resolve(answers[index]))
    } catch (error) {
      batch.forEach(({ reject }) => reject(error))
    }
  }
}

interface Waiting<Piece, Answer> {
  piece: Piece
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}
