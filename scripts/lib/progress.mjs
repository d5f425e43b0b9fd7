const MS = 1000

/**
 * Tells on the console what is being done and how long it took.
 * @param {number} total how many steps there are
 */
export function createProgress(total) {
  let done = 0
  return {
    /** Runs a step; steps may run side by side, each tells when it has ended. */
    async step(title, work) {
      const started = Date.now()
      console.log(`  ....  ${title}`)
      const result = await work()
      done++
      const seconds = ((Date.now() - started) / MS).toFixed(1)
      const nothingToDo = result === false ? "up to date, " : ""
      console.log(`  [${done}/${total}] ${title}: ${nothingToDo}${seconds} s`)
      return result
    },
    note(text) {
      console.log(`        ${text}`)
    },
  }
}
