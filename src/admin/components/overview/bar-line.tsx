/** A bar as long as its share of the longest; the figure beside it says the same. */
export const BarLine = ({ percent }: { percent: number }) => (
  <div
    aria-hidden
    className="bg-ui-bg-component my-1.5 h-2 overflow-hidden rounded-full"
  >
    <div
      className="bg-ui-fg-interactive h-full rounded-full"
      style={{ width: `${percent}%` }}
    />
  </div>
)
