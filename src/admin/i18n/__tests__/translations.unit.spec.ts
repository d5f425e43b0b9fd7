import translations from ".."

type Texts = { [key: string]: string | Texts }

const textsOf = (texts: Texts, path: string[] = []): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string"
      ? [[[...path, key].join("."), text] as [string, string]]
      : textsOf(text, [...path, key]),
  )

const placeholdersOf = (text: string) => (text.match(/{{.+?}}/g) ?? []).sort()

const english = textsOf(translations.en)
const german = textsOf(translations.de)

describe("The dashboard's translations", () => {
  it("have the same keys in every language, with the same placeholders", () => {
    const shapeOf = (texts: [string, string][]) =>
      Object.fromEntries(
        texts.map(([key, text]) => [key, placeholdersOf(text)]),
      )
    expect(shapeOf(german)).toEqual(shapeOf(english))
  })

  it("say something for every key", () => {
    const empty = [...english, ...german].filter(([, text]) => !text.trim())
    expect(empty).toEqual([])
  })
})
