import { QRCodeCanvas, QRCodeSVG } from "qrcode.react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { saveFile } from "../data/save-file.ts"
import { Button } from "../ui/button.tsx"

/** Modules of white around the code, without which cameras do not find it. */
const QUIET_ZONE = 4
/** Enough for print. */
const PNG_PIXELS = 1024

/** A link as a picture for cameras, to be printed. A part of the bundle of its own. */
const QrCode = ({ url, fileName }: { url: string; fileName: string }) => {
  const { t } = useTranslation()
  const svg = useRef<SVGSVGElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const code = { value: url, level: "M", marginSize: QUIET_ZONE } as const
  const savePng = () =>
    canvas.current?.toBlob(
      (picture) => picture && saveFile(picture, `${fileName}.png`),
    )
  const saveSvg = () => {
    if (svg.current) {
      const text = new XMLSerializer().serializeToString(svg.current)
      saveFile(new Blob([text], { type: "image/svg+xml" }), `${fileName}.svg`)
    }
  }
  return (
    <div className="pp-qr">
      <QRCodeSVG ref={svg} {...code} title={t("links.qr.picture", { url })} />
      <QRCodeCanvas ref={canvas} {...code} size={PNG_PIXELS} hidden />
      <p className="pp-address">{url}</p>
      <div className="pp-actions">
        <Button kind="secondary" onClick={savePng}>
          {t("links.qr.png")}
        </Button>
        <Button kind="secondary" onClick={saveSvg}>
          {t("links.qr.svg")}
        </Button>
      </div>
    </div>
  )
}

export default QrCode
