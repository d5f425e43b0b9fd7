import DataLoader from "dataloader"

/**
 * Brings questions that are asked at the same time together: what many callers ask until
 * all of them wait for an answer is asked as one.
 * @param answerAll answers in the order of the questions; an error is everybody's
 */
export function together<Question, Answer>(
  answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  const loader = new DataLoader<Question, Answer>(
    async (questions) => await answerAll(questions),
    { cache: false },
  )
  return async (question) => await loader.load(question)
}
