export type BarRow = {
  key: string
  label: string
  value: string
  /** What stands behind the value. */
  hint?: string
  /** Of the longest bar: 0 to 1. */
  share: number
  /** Beside which another one is compared. */
  isPale?: boolean
}

const HUNDRED = 100

/** Numbers with a bar each; the bars only show what the numbers say. */
export const Bars = ({ rows }: { rows: readonly BarRow[] }) => (
  <dl className="pp-bars">
    {rows.map(({ key, label, value, hint, share, isPale }) => (
      <div key={key}>
        <dt>{label}</dt>
        <dd>
          <span>
            {value}
            {hint && <span className="pp-bars__hint">{hint}</span>}
          </span>
          <span
            aria-hidden
            className={isPale ? "pp-bar pp-bar--pale" : "pp-bar"}
            style={{ inlineSize: `${share * HUNDRED}%` }}
          />
        </dd>
      </div>
    ))}
  </dl>
)
