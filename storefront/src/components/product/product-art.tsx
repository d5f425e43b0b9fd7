import { artOf } from "@/lib/product-art"

/**
 * A drawing in place of a photograph, always the same for the same product.
 * Decorative: the product's name stands beside it.
 */
export const ProductArt = ({
  handle,
  title,
  thumbnail,
}: {
  handle: string
  title: string
  thumbnail?: string | null
}) => {
  if (thumbnail) {
    // Any host may serve a store's pictures, so next/image would need a list.
    // eslint-disable-next-line @next/next/no-img-element
    return <img className="product-art" src={thumbnail} alt="" />
  }
  const { hue, shapes, motif } = artOf(handle)
  return (
    <svg
      className="product-art"
      viewBox="0 0 100 100"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      style={{ "--hue": hue } as React.CSSProperties}
    >
      <rect className="product-art__ground" width="100" height="100" />
      {shapes.map((shape, index) => (
        <Shape key={index} motif={motif} {...shape} />
      ))}
      <text x="50" y="59" textAnchor="middle" className="product-art__initial">
        {title.charAt(0).toUpperCase()}
      </text>
    </svg>
  )
}

type ShapeProps = {
  motif: "discs" | "arches" | "stripes"
  x: number
  y: number
  size: number
}

const Shape = ({ motif, x, y, size }: ShapeProps) => {
  const className = "product-art__shape"
  if (motif === "discs") {
    return <circle className={className} cx={x} cy={y} r={size} />
  }
  if (motif === "arches") {
    const path = `M${x - size} 100V${y}a${size} ${size} 0 0 1 ${2 * size} 0V100z`
    return <path className={className} d={path} />
  }
  return (
    <rect
      className={className}
      x={x - 150}
      y={y}
      width="300"
      height={size / 2}
      transform={`rotate(-24 ${x} ${y})`}
    />
  )
}
