export const resources = {
  empty: "Nothing here yet",
  emptyHint: {
    banner:
      "As soon as the store offers banners they appear here. Until then your links do the same in any text.",
    email_copy:
      "As soon as the store offers e-mails to pass on they appear here. Until then share one of your links.",
    page: "As soon as the store writes pages for its partners they appear here.",
    file: "As soon as the store offers files they appear here. What your programs pay stands under My Commission Structure.",
  },
  from: "Since {{day}}",
  until: "Until {{day}}",
  programs: "Your programs",
  files: "Files",
  pixels: "{{width}} × {{height}} pixels",
  embedCode: "Embed code",
  copyCode: "Copy code",
  subject: "Subject",
  copySubject: "Copy subject",
  copyHtml: "Copy as HTML",
  copyText: "Copy as text",
  downloadFile: "Download {{name}}",
}
