import i18next, { type i18n } from "i18next"
import { de } from "./de/index.ts"
import { en } from "./en/index.ts"

/** The portal's own texts: an instance of its own, whatever the host uses. */
export const createTexts = (locale: string): i18n => {
  const texts = i18next.createInstance()
  void texts.init({
    lng: locale,
    fallbackLng: "en",
    resources: { en: { translation: en }, de: { translation: de } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initImmediate: false,
  })
  return texts
}
