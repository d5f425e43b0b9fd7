/** Holds the place of what is being loaded, so that nothing jumps when it is there. */
export const Skeleton = ({
  height,
  label,
}: {
  /** In rem. */
  height: number
  label: string
}) => (
  <div
    className="pp-skeleton"
    style={{ blockSize: `${height}rem` }}
    role="status"
    aria-label={label}
  />
)
