import de from "./json/de.json"
import en from "./json/en.json"

// An own namespace: keys in the dashboard's could replace its texts.
export default {
  en: { "partner-center": en },
  de: { "partner-center": de },
}
