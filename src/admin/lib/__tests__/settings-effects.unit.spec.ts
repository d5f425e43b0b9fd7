import i18next, { type TFunction } from "i18next"

import translations from "../../i18n"
import { effectsOf, type TextOf } from "../settings-effects"
import {
  SETTING_CHOICES,
  SETTING_SWITCHES,
  SETTINGS_SECTIONS,
} from "../settings-sections"
import { SETTINGS } from "./settings-fixture"

const NAMESPACE = "partner-center"
let t: TFunction

const say = ({ key, params }: TextOf) => t(key, params)

const sentences = (changes: Partial<typeof SETTINGS>, before = SETTINGS) =>
  effectsOf(before, { ...before, ...changes }).map(
    ({ from, to, sentence }) => `${say(from)} -> ${say(to)}: ${say(sentence)}`,
  )

beforeAll(async () => {
  await i18next.init({
    lng: "en",
    resources: translations,
    defaultNS: NAMESPACE,
    interpolation: { escapeValue: false },
  })
  t = i18next.getFixedT("en", NAMESPACE)
})

describe("What a change of the Partner defaults does, in words", () => {
  it("is nothing where nothing was changed", () => {
    expect(sentences({})).toEqual([])
  })

  it("says who earns on another level", () => {
    expect(sentences({ levels: 3 })).toEqual([
      "2: and their recruiter -> 3: and the recruiter's recruiter: " +
        "The recruiter of the recruiter earns too, where a rule has a level 3 rate.",
    ])
  })

  it("counts days, one and many, and says when there are none", () => {
    expect(sentences({ hold_days: 1 })).toEqual([
      "30 days -> 1 day: Commissions become payable 1 day after the order.",
    ])
    expect(sentences({ hold_days: 0 })).toEqual([
      "30 days -> None: Commissions are payable at once.",
    ])
    expect(sentences({ tracking_window_days: 90 })).toEqual([
      expect.stringContaining("Without end -> 90 days: "),
    ])
  })

  it("counts the hold period from where it will begin", () => {
    expect(sentences({ hold_days: 14, hold_from: "delivery" })).toEqual([
      "30 days -> 14 days: Commissions become payable 14 days after delivery.",
      expect.stringContaining("Order -> Delivery: "),
    ])
  })

  it("names what was typed as it was typed", () => {
    expect(sentences({ code_prefix: "shop-" })).toEqual([
      "None -> shop-: Codes made from now on begin with shop-; codes that partners have stay.",
    ])
  })

  it("has words for every value of every setting", () => {
    const missing = Object.values(SETTINGS_SECTIONS)
      .flat()
      .flatMap((name) => valuesOf(name).map((value) => ({ name, value })))
      .flatMap(({ name, value }) =>
        valuesOf(name)
          .filter((other) => other !== value)
          .flatMap((other) =>
            effectsOf(
              { ...SETTINGS, [name]: value },
              { ...SETTINGS, [name]: other },
            ),
          ),
      )
      .flatMap(({ from, to, sentence }) => [from, to, sentence])
      .filter((text) => say(text) === text.key)
    expect(missing).toEqual([])
  })
})

const valuesOf = (name: keyof typeof SETTINGS): unknown[] => {
  if (name === "levels") {
    return [1, 2, 3]
  }
  if (name in SETTING_CHOICES) {
    return [...SETTING_CHOICES[name as keyof typeof SETTING_CHOICES]]
  }
  if (SETTING_SWITCHES.some((each) => each === name)) {
    return [true, false]
  }
  if (name === "hold_days") {
    return [0, 1, 30]
  }
  return name === "tracking_window_days" ? [null, 1, 30] : [null, "text"]
}
