import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"

import { savePortalSettingsWorkflow } from "../src/workflows/portal/save-portal-settings"
import {
  createResourceWorkflow,
  type NewResourceInput,
} from "../src/workflows/resource/save-resource"
import { type Color, paint, type Painter } from "./picture"

const FOREST: Color = [29, 91, 69]
const PAPER: Color = [250, 247, 241]
const RUST: Color = [176, 84, 48]

const BANNERS: (NewResourceInput & { pixels: [number, number] })[] = [
  {
    kind: "banner",
    name: "Leaderboard",
    alt: "Paper & Ink: things to write with",
    description: "For the head of a blog or a newsletter.",
    status: "published",
    pixels: [728, 90],
  },
  {
    kind: "banner",
    name: "Medium rectangle",
    alt: "Paper & Ink: notebooks that lie flat",
    description: "For a sidebar, or between two paragraphs.",
    status: "published",
    pixels: [300, 250],
  },
]

const TEXTS: NewResourceInput[] = [
  {
    kind: "email_copy",
    name: "A letter to friends",
    description: "Put a sentence of your own before it.",
    status: "published",
    subject: "What {{partner.name}} writes with",
    body: '<p>Hello,</p><p>for a while now I have written everything by hand: notes, plans, letters. <strong>Paper &amp; Ink</strong> makes what I use.</p><p><a href="{{link}}">Have a look</a></p><p>{{partner.name}}</p>',
  },
  {
    kind: "page",
    name: "How to write about us",
    description: "Our name, our words, our pictures.",
    status: "published",
    body: "<h2>Our name</h2><p>Paper &amp; Ink, with an ampersand.</p><h2>What matters to readers</h2><ul><li>Notebooks are thread-bound and lie flat.</li><li>Pens can be repaired for life.</li></ul>",
  },
  {
    kind: "page",
    name: "Plans for the winter",
    status: "draft",
    body: "<p>New letter sets come in December.</p>",
  },
]

/** What partners promote the store with, and how their portal looks. */
export async function seedResources(container: MedusaContainer): Promise<void> {
  await dressPortal(container)
  for (const { pixels, ...banner } of BANNERS) {
    const [width, height] = pixels
    const file = await upload(container, banner.name, paint(...pixels, waves))
    await createResourceWorkflow(container).run({
      input: { ...banner, file: { ...file, width, height } },
    })
  }
  for (const input of TEXTS) {
    await createResourceWorkflow(container).run({ input })
  }
}

async function dressPortal(container: MedusaContainer): Promise<void> {
  const logo = await upload(container, "Logo", paint(96, 96, drop))
  await savePortalSettingsWorkflow(container).run({
    input: {
      welcome_title: "Welcome to the friends of paper",
      welcome_message:
        "<p>Your links, pictures and texts are under <strong>Resources</strong>.</p>",
      logo_file_id: logo.id,
      logo_url: logo.url,
      accent_color: "#1d5b45",
      accent_color_dark: "#8ccfae",
      sender_name: "Paper & Ink",
      sender_email: "partners@example.com",
    },
  })
}

async function upload(
  container: MedusaContainer,
  title: string,
  content: Buffer,
) {
  const name = `${title.toLowerCase().replaceAll(" ", "-")}.png`
  const {
    result: [{ id, url }],
  } = await uploadFilesWorkflow(container).run({
    input: {
      files: [
        {
          filename: name,
          mimeType: "image/png",
          content: content.toString("base64"),
          access: "public",
        },
      ],
    },
  })
  return { id, url, name }
}

/** Hills of paper below a green sky, with a sun of rust. */
const waves: Painter = (x, y) => {
  const hill = 0.62 + 0.16 * Math.sin(x * 9) + 0.06 * Math.sin(x * 23)
  if (y > hill) {
    return PAPER
  }
  const isSun = Math.hypot((x - 0.8) * 1.6, y - 0.35) < 0.18
  return isSun ? RUST : FOREST
}

/** A drop of ink on paper. */
const drop: Painter = (x, y) => {
  const isRound = Math.hypot(x - 0.5, y - 0.62) < 0.27
  const isTip = y > 0.12 && y < 0.55 && Math.abs(x - 0.5) < (y - 0.12) * 0.5
  return isRound || isTip ? FOREST : PAPER
}
