import { CUSTOMER_KINDS, type CustomerKind, RATE_SLOTS } from "./rates-form"
import { PROGRAM_LIMITS } from "./what-if-program"

/** Where a number of a supposed program stands, and when its field is seen. */
export interface NumberPlace {
  /** Inside the program's values. */
  path: string
  isPercent: boolean
  /** Missing where the field is seen for every kind. */
  customer?: CustomerKind
  currency?: string
}

/** All numbers of a supposed program, seen or not. */
export const numberPlaces = (currencies: readonly string[]): NumberPlace[] => [
  ...CUSTOMER_KINDS.flatMap((customer) =>
    RATE_SLOTS.flatMap(({ key }) => {
      const cells = `rates.${customer}.${key}`
      return [
        { path: `${cells}.percent`, isPercent: true, customer },
        ...currencies.map((currency) => ({
          path: `${cells}.amounts.${currency}`,
          isPercent: false,
          customer,
          currency,
        })),
      ]
    }),
  ),
  ...PROGRAM_LIMITS.flatMap((limit) =>
    currencies.map((currency) => ({
      path: `${limit}.${currency}`,
      isPercent: false,
      currency,
    })),
  ),
]
