import de from "./json/de"
import en from "./json/en"

// An own namespace: keys in the dashboard's could replace its texts.
export default {
  en: { "partner-center": en },
  de: { "partner-center": de },
}
