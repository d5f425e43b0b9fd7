// Hosts answer a page's address with and without a slash at its end; the bundle is found
// from both. `index.html` puts the names of the files in.
const { page } = document.documentElement.dataset
const { pathname, search, hash } = location
const isInside = page !== "" && !pathname.endsWith(`/${page}`)
const folder = new URL(isInside ? ".." : ".", location.href)
const styles = document.createElement("link")
styles.rel = "stylesheet"
styles.href = new URL(STYLES, folder).href
const manifest = document.createElement("link")
manifest.rel = "manifest"
manifest.href = new URL("manifest.webmanifest", folder).href
const script = document.createElement("script")
script.type = "module"
script.src = new URL(SCRIPT, folder).href
if (!pathname.endsWith("/")) {
  // The portal's own folder without its slash: the names are read from one too high.
  // One slash at the beginning: two would name another host.
  const folderPath = `${pathname.replace(/^\/+/, "/")}/`
  script.onerror = () => location.replace(`${folderPath}${search}${hash}`)
}
document.head.append(manifest, styles, script)
