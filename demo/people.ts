/** Everybody's password in the demo, so that one can look through anybody's eyes. */
export const DEMO_PASSWORD = "partner-center"

export const DEMO_ADMIN = {
  email: "admin@example.com",
  password: DEMO_PASSWORD,
}

export interface DemoPartner {
  code: string
  name: string
  first_name: string
  last_name: string
  parent?: string
  programs: ("friends" | "writers" | "shops")[]
  /** How many of hundred orders come through them. */
  weight: number
  status: "active" | "inactive"
  /** Shown after `npm run demo`, for the three to sign in as first. */
  about?: string
}

/** Eight partners over three levels: Cleo recruited Ben, Ben recruited Ana and Finn. */
export const DEMO_PARTNERS: DemoPartner[] = [
  {
    code: "cleo",
    name: "Cleo's Stationery Club",
    first_name: "Cleo",
    last_name: "Marchetti",
    programs: ["friends", "shops"],
    weight: 6,
    status: "active",
    about: "recruited Ben; earns on level 3",
  },
  {
    code: "ben",
    name: "Ben Okafor",
    first_name: "Ben",
    last_name: "Okafor",
    parent: "cleo",
    programs: ["friends"],
    weight: 12,
    status: "active",
    about: "recruited Ana; earns on level 2",
  },
  {
    code: "ana",
    name: "Ana Lindqvist",
    first_name: "Ana",
    last_name: "Lindqvist",
    parent: "ben",
    programs: ["friends", "writers"],
    weight: 32,
    status: "active",
    about: "shares links and sells",
  },
  {
    code: "finn",
    name: "Finn Writes",
    first_name: "Finn",
    last_name: "Harper",
    parent: "ben",
    programs: ["friends", "writers"],
    weight: 14,
    status: "active",
  },
  {
    code: "mori-pens",
    name: "Mori Pens Tokyo",
    first_name: "Haruka",
    last_name: "Mori",
    programs: ["shops"],
    weight: 12,
    status: "active",
  },
  {
    code: "paperhaus",
    name: "Paperhaus Berlin",
    first_name: "Jonas",
    last_name: "Weiss",
    parent: "cleo",
    programs: ["shops", "friends"],
    weight: 14,
    status: "active",
  },
  {
    code: "slowpost",
    name: "Slow Post Podcast",
    first_name: "Maya",
    last_name: "Brooks",
    parent: "ana",
    programs: ["writers"],
    weight: 10,
    status: "active",
  },
  {
    code: "oldshop",
    name: "The Old Shop",
    first_name: "Piet",
    last_name: "Jansen",
    programs: ["friends"],
    weight: 0,
    status: "inactive",
  },
]
