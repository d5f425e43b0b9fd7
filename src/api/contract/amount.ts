/** An exact decimal as the API shows it: a number in major units. */
export function toAmount(decimal: string): number {
  return Number(decimal)
}
