import type { en } from "../en/index.ts"

export const access: typeof en.access = {
  toSignIn: "Zur Anmeldung",
  tooMany: "Zu viele Versuche. Bitte warten Sie ein paar Minuten.",
  forgot: {
    title: "Passwort vergessen?",
    lead: "Wir schicken Ihnen eine E-Mail mit einem Link, über den Sie ein neues Passwort wählen.",
    login: "Partnercode oder E-Mail",
    submit: "E-Mail schicken",
    sentTitle: "Sehen Sie in Ihr Postfach",
    sent: "Wenn es einen Partner mit diesem Namen gibt, ist die E-Mail unterwegs. Der Link darin öffnet sich einmal und nur für kurze Zeit. Sehen Sie auch im Spam-Ordner nach.",
  },
  password: {
    title: "Passwort festlegen",
    lead: "Damit melden Sie sich von nun an an. Überall, wo Sie angemeldet sind, werden Sie abgemeldet.",
    field: "Neues Passwort",
    hint: "Mindestens 8 Zeichen.",
    submit: "Passwort festlegen",
    doneTitle: "Ihr Passwort ist festgelegt",
    done: "Melden Sie sich jetzt damit an.",
    void: "Dieser Link öffnet sich nicht mehr: Er wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.",
    askAgain: "Neuen Link anfordern",
    refused:
      "Dieses Passwort kann nicht verwendet werden. Es braucht mindestens 8 Zeichen.",
    dashboard:
      "Mit dieser Adresse meldet man sich auch im Dashboard des Shops an. Geben Sie das Passwort ein, das sie dort hat.",
  },
  signUp: {
    title: "Partner werden",
    lead: "Sagen Sie uns, wer Sie sind und wo Sie uns empfehlen würden.",
    recruiter: "Sie wurden von {{code}} eingeladen.",
    name: "Name",
    nameHint: "Ihrer oder der Ihres Blogs, Vereins oder Unternehmens.",
    email: "E-Mail",
    website: "Website oder Profil",
    phone: "Telefon",
    program: "Programm",
    anyProgram: "Keine Vorliebe",
    programs: "Wenn Sie angenommen werden, nehmen Sie teil an:",
    isCustomer: "Ich bin schon Kunde dieses Shops",
    password: "Passwort Ihres Kundenkontos",
    passwordHint:
      "Damit melden Sie sich dann auch im Partnerportal an. Ohne wählen Sie ein eigenes Passwort.",
    message: "Ihre Nachricht",
    messageHint: "Wen erreichen Sie, und wie?",
    optional: "{{label}} (freiwillig)",
    trap: "Lassen Sie dieses Feld leer",
    submit: "Bewerbung abschicken",
    haveAccount: "Schon Partner? Anmelden",
    apply: "Partner werden",
    wrong: {
      name: "Bitte geben Sie einen Namen mit höchstens 100 Zeichen an.",
      email: "Bitte geben Sie eine E-Mail-Adresse an.",
      website: "Bitte geben Sie eine Adresse wie https://example.com an.",
      phone: "Bitte geben Sie eine Telefonnummer an.",
      message: "Bitte schreiben Sie höchstens 2000 Zeichen.",
      password:
        "Bitte geben Sie das Passwort Ihres Kundenkontos ein, mindestens 8 Zeichen.",
      accepted_agreement_id:
        "Bitte lesen Sie die Partnervereinbarung, wie sie jetzt ist, und nehmen Sie sie an.",
      form_id: "Über dieses Formular kann man sich gerade nicht bewerben.",
      program_id:
        "Für dieses Programm kann man sich gerade nicht bewerben. Wählen Sie ein anderes.",
    },
    closed: "Über dieses Formular kann man sich gerade nicht bewerben.",
    sentTitle: "Vielen Dank für Ihre Bewerbung",
    sentFirst: "Ihre Bewerbung ist angekommen.",
    sentNext:
      "Der Shop antwortet per E-Mail an {{email}}. Wenn Sie angenommen werden, steht darin, wie Sie sich anmelden.",
    sentKnown:
      "Sind Sie schon Partner? Dann hat sich nichts geändert: Melden Sie sich an oder fordern Sie ein neues Passwort an.",
  },
  agreement: {
    accept:
      "Ich nehme die Partnervereinbarung an: {{title}} (Version {{version}})",
    read: "Vereinbarung lesen",
    heading: "{{title}}, Version {{version}}",
  },
  lead: {
    email: "E-Mail",
    consent:
      "Damit sind Sie einverstanden, dass der Shop Ihnen schreibt. Sie können jederzeit widersprechen.",
    submit: "Abschicken",
    thanks: "Vielen Dank! Ihre E-Mail-Adresse ist angekommen.",
    wrong: "Bitte geben Sie eine E-Mail-Adresse an.",
    closed: "Dieses Formular ist geschlossen.",
  },
  visit: {
    title: "Das Portal wird geöffnet",
    busy: "Einen Moment …",
    spent:
      "Diese Adresse öffnet sich nur einmal, innerhalb einer Minute. Öffnen Sie das Portal noch einmal aus dem Dashboard.",
  },
}
