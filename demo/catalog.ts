export interface CatalogProduct {
  handle: string
  title: string
  description: string
  options: string[]
  eur: number
  usd: number
  jpy: number
}

/** What the demo store sells: a small shop for people who like to write by hand. */
export const CATALOG: CatalogProduct[] = [
  {
    handle: "field-notebook",
    title: "Field Notebook",
    description: "Thread-bound, 96 dotted pages, lies flat on any table.",
    options: ["Sand", "Forest", "Ink"],
    eur: 14,
    usd: 16,
    jpy: 2400,
  },
  {
    handle: "desk-journal",
    title: "Desk Journal",
    description: "A5, 240 pages of 100 g paper that takes fountain pens.",
    options: ["Grey", "Rust"],
    eur: 29.9,
    usd: 34,
    jpy: 5200,
  },
  {
    handle: "brass-pen",
    title: "Brass Pen",
    description: "Turned from one piece; the surface ages with its owner.",
    options: ["Fine", "Medium"],
    eur: 59,
    usd: 65,
    jpy: 9800,
  },
  {
    handle: "fountain-pen",
    title: "Fountain Pen No. 4",
    description: "Steel nib, piston filler, repairable for life.",
    options: ["Fine", "Medium", "Broad"],
    eur: 119,
    usd: 129,
    jpy: 19800,
  },
  {
    handle: "iron-gall-ink",
    title: "Iron Gall Ink",
    description: "50 ml, blue-black, waterproof once it is dry.",
    options: ["50 ml"],
    eur: 12.5,
    usd: 13.5,
    jpy: 1980,
  },
  {
    handle: "canvas-satchel",
    title: "Canvas Satchel",
    description: "Waxed canvas, room for a laptop and two notebooks.",
    options: ["Olive", "Black"],
    eur: 149,
    usd: 165,
    jpy: 24800,
  },
  {
    handle: "enamel-mug",
    title: "Enamel Mug",
    description: "350 ml, for the desk and for the campfire.",
    options: ["White", "Navy"],
    eur: 16,
    usd: 18,
    jpy: 2600,
  },
  {
    handle: "desk-lamp",
    title: "Desk Lamp",
    description: "Warm light, dimmable, a base of solid oak.",
    options: ["Oak"],
    eur: 189,
    usd: 209,
    jpy: 32000,
  },
  {
    handle: "letter-set",
    title: "Letter Set",
    description: "20 sheets and 20 lined envelopes of cotton paper.",
    options: ["Cream", "Sky"],
    eur: 24,
    usd: 26,
    jpy: 3900,
  },
  {
    handle: "wall-planner",
    title: "Wall Planner",
    description: "The whole year at a glance, with room for plans.",
    options: ["2027"],
    eur: 19,
    usd: 21,
    jpy: 3200,
  },
  {
    handle: "pencil-box",
    title: "Pencil Box",
    description: "Twelve cedar pencils and a brass sharpener.",
    options: ["HB", "2B"],
    eur: 22,
    usd: 24,
    jpy: 3600,
  },
  {
    handle: "paper-sampler",
    title: "Paper Sampler",
    description: "Thirty papers to find the one that fits the hand.",
    options: ["A5"],
    eur: 9.9,
    usd: 11,
    jpy: 1600,
  },
]
