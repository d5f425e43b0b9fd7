import type { en } from "../en/index.ts"

export const resources: typeof en.resources = {
  empty: "Hier ist noch nichts",
  emptyHint: {
    banner:
      "Sobald der Shop Banner anbietet, stehen sie hier. Bis dahin leisten Ihre Links dasselbe in jedem Text.",
    email_copy:
      "Sobald der Shop E-Mails zum Weitergeben anbietet, stehen sie hier. Teilen Sie bis dahin einen Ihrer Links.",
    page: "Sobald der Shop Seiten für seine Partner schreibt, stehen sie hier.",
    file: "Sobald der Shop Dateien anbietet, stehen sie hier. Was Ihre Programme zahlen, steht unter „Meine Provisionen“.",
  },
  from: "Seit {{day}}",
  until: "Bis {{day}}",
  programs: "Ihre Programme",
  files: "Dateien",
  pixels: "{{width}} × {{height}} Pixel",
  embedCode: "Code zum Einbetten",
  copyCode: "Code kopieren",
  subject: "Betreff",
  copySubject: "Betreff kopieren",
  copyHtml: "Als HTML kopieren",
  copyText: "Als Text kopieren",
  downloadFile: "{{name}} herunterladen",
}
