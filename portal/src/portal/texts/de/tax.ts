import type { en } from "../en/index.ts"

/** What people and companies of other countries certify alike. */
const INCOME =
  "Die Einkünfte, auf die sich dieses Formular bezieht, gehören nicht zu einem Gewerbe oder Geschäft in den USA (effectively connected); oder sie gehören dazu, werden dort aber nach einem Abkommen nicht besteuert; oder sie sind der Anteil eines Gesellschafters an solchen steuerpflichtigen Einkünften einer Personengesellschaft; oder was ein Gesellschafter aus der Übertragung eines Anteils an einer Personengesellschaft erlöst, dem Steuerabzug nach section 1446(f) unterworfen."
const BROKER =
  "Bei Geschäften über Broker und bei Tauschbörsen ist der wirtschaftlich Berechtigte eine befreite ausländische Person (exempt foreign person)."
const AGENTS =
  "Dieses Formular darf jeder Abzugsstelle (withholding agent) gegeben werden, die über die Einkünfte verfügt, sie empfängt oder verwahrt oder sie auszahlen kann."

export const tax: typeof en.tax = {
  lead: "Was der Shop für seine Bücher und das Finanzamt von Ihnen wissen muss. Nummern werden verschlüsselt aufbewahrt und nie wieder vollständig gezeigt.",
  viewer:
    "Sie können hier nur lesen: Ändern kann dies jemand mit der Rolle Inhaber oder Manager.",
  profile: "Steuerangaben",
  kind: "Wer bezahlt wird",
  kinds: { individual: "Eine Person", company: "Ein Unternehmen" },
  legal_name: "Rechtlicher Name",
  legal_nameHint: "Wie er in Ihrem Ausweis oder im Register steht.",
  line_1: "Straße und Hausnummer",
  line_2: "Adresse, zweite Zeile (freiwillig)",
  postal_code: "Postleitzahl",
  city: "Ort",
  province: "Bundesland oder Provinz (freiwillig)",
  address_country: "Land",
  country_code: "Land der Besteuerung",
  country_codeHint: "Wo Sie steuerlich ansässig sind.",
  vat_id: "USt-IdNr. (freiwillig)",
  vat_idHint: "Mit dem Land davor, zum Beispiel DE123456789.",
  kept: "Aufbewahrt: {{kept}}. Lassen Sie das Feld leer, dann bleibt es so.",
  usForm: "Formular für die USA",
  usFormLead:
    "Nur Shops, die der Steuerbehörde der USA berichten, brauchen eines. Wurden Sie um kein Formular gebeten, wählen Sie keines.",
  keepsNothing:
    "Der Shop kann gerade keine Steuerformulare und Unterlagen entgegennehmen. Bitte schreiben Sie ihm.",
  forms: {
    none: "Kein Formular",
    w9: "W-9",
    w8ben: "W-8BEN",
    w8bene: "W-8BEN-E",
  },
  formHints: {
    w9: "Für Staatsangehörige, Ansässige und Unternehmen der USA.",
    w8ben:
      "Für Personen, die weder Staatsangehörige noch Ansässige der USA sind.",
    w8bene: "Für Unternehmen außerhalb der USA.",
  },
  w9: {
    business_name: "Name des Unternehmens, falls abweichend (freiwillig)",
    classification: "Wie Sie besteuert werden",
    classifications: {
      individual: "Einzelperson oder Einzelunternehmen",
      c_corporation: "C Corporation",
      s_corporation: "S Corporation",
      partnership: "Personengesellschaft (Partnership)",
      trust_estate: "Trust oder Nachlass",
      llc: "Limited Liability Company (LLC)",
      other: "Anderes",
    },
    llc_classification: "Wie die LLC besteuert wird",
    other_classification: "Als was Sie besteuert werden",
    has_foreign_partners:
      "Es gibt ausländische Gesellschafter, Inhaber oder Begünstigte",
    exempt_payee_code: "Exempt payee code",
    fatca_exemption_code: "FATCA exemption code",
    notExempt: "Keiner",
    tin_type: "Art der Nummer",
    ssn: "SSN oder ITIN",
    ein: "EIN",
    tin: "Steuernummer der USA (TIN)",
    backup_withholding:
      "Der IRS hat mir mitgeteilt, dass ich dem Backup Withholding unterliege",
  },
  w8: {
    citizenship: "Staatsangehörigkeit",
    date_of_birth: "Geburtsdatum",
    incorporation: "Land der Gründung",
    disregarded_entity_name:
      "Disregarded Entity, die bezahlt wird (freiwillig)",
    chapter_3_status: "Status nach Chapter 3",
    chapter_4_status: "Status nach Chapter 4 (FATCA)",
    chapter_4Hint:
      "Eine NFFE ist ein Unternehmen, das keine Bank und kein Fonds ist. Bei jedem anderen Status laden Sie unten bitte auch das Formular selbst hoch.",
    other_chapter_4_status: "Welchen Status es hat",
    giin: "GIIN (freiwillig)",
    giinHint: "Zum Beispiel 98Q96B.00000.LE.250.",
    foreign_tin: "Steuernummer Ihres Landes",
    foreign_tinHint: "Wie Ihr Finanzamt sie Ihnen gegeben hat.",
    foreign_tin_not_required:
      "Mein Land vergibt keine solche Nummer oder verlangt keine",
    us_tin: "Steuernummer der USA (freiwillig)",
    us_tinHint: "SSN oder ITIN einer Person, EIN eines Unternehmens.",
    claims_treaty: "Ich berufe mich auf ein Steuerabkommen mit den USA",
    treaty_country: "Abkommen mit",
    treaty_article: "Artikel und Absatz",
    treaty_rate: "Satz in Prozent",
    treaty_income: "Art der Einkünfte",
    treaty_explanation: "Warum die Bedingungen des Abkommens erfüllt sind",
    chapter_3: {
      corporation: "Kapitalgesellschaft (Corporation)",
      partnership: "Personengesellschaft (Partnership)",
      simple_trust: "Simple Trust",
      complex_trust: "Complex Trust",
      grantor_trust: "Grantor Trust",
      estate: "Nachlass",
      tax_exempt_organization: "Steuerbefreite Organisation",
      private_foundation: "Private Stiftung",
      international_organization: "Internationale Organisation",
      central_bank: "Notenbank",
      foreign_government_controlled:
        "Ausländischer Staat, kontrolliertes Unternehmen",
      foreign_government_integral: "Ausländischer Staat, Teil des Staates",
    },
    chapter_4: {
      active_nffe: "Active NFFE",
      passive_nffe: "Passive NFFE",
      publicly_traded_nffe: "Publicly traded NFFE",
      nonprofit_organization: "Gemeinnützige Organisation",
      other: "Anderer",
    },
  },
  signature: {
    title: "Unterschrift",
    signed:
      "Unterschrieben von {{name}} am {{day}}. Jede Änderung muss neu unterschrieben werden.",
    certify:
      "Unter Strafandrohung bei Falschaussage (under penalties of perjury) versichere ich:",
    points: {
      w9: [
        "Die Nummer in diesem Formular ist meine richtige Steuernummer (taxpayer identification number).",
        "Ich habe die Staatsangehörigkeit der USA oder bin eine andere U.S. person: eine dort steuerlich ansässige Person (resident alien), eine in den USA oder nach ihrem Recht gegründete Personen- oder Kapitalgesellschaft, ein inländischer Nachlass oder Trust.",
        "Wenn in diesem Formular ein FATCA-Code angegeben ist, ist es richtig, dass ich danach von der FATCA-Meldung befreit bin.",
      ],
      w8ben: [
        "Ich habe die Angaben in diesem Formular geprüft; nach bestem Wissen und Gewissen sind sie wahr, richtig und vollständig.",
        "Ich bin die Person, die an allen Einkünften oder Erlösen, auf die sich dieses Formular bezieht, wirtschaftlich berechtigt ist (beneficial owner), oder darf für sie unterschreiben, oder weise mich mit diesem Formular für Kapitel 4 (FATCA) aus.",
        "Der wirtschaftlich Berechtigte ist keine U.S. person.",
        INCOME,
        "Wo ein Abkommen beansprucht wird, ist der wirtschaftlich Berechtigte in jenem Land ansässig im Sinne seines Einkommensteuerabkommens mit den USA.",
        BROKER,
        AGENTS,
        "Ich reiche innerhalb von 30 Tagen ein neues Formular ein, wenn etwas von dem, was ich hier versichere, nicht mehr stimmt, etwa weil sich die Umstände ändern.",
        "Ich bin befugt, für die im Steuerprofil genannte Person zu unterschreiben.",
      ],
      w8bene: [
        "Ich habe die Angaben in diesem Formular geprüft; nach bestem Wissen und Gewissen sind sie wahr, richtig und vollständig.",
        "Das Unternehmen ist an allen Einkünften oder Erlösen, auf die sich dieses Formular bezieht, wirtschaftlich berechtigt (beneficial owner), oder es weist seinen Status für Kapitel 4 (FATCA) nach, oder reicht das Formular für section 6050W oder 6050Y ein.",
        "Das Unternehmen ist keine U.S. person.",
        INCOME,
        "Wo ein Abkommen beansprucht wird, ist das Unternehmen in jenem Land ansässig im Sinne seines Einkommensteuerabkommens mit den USA, erzielt die Einkünfte, für die es beansprucht wird, und erfüllt, was das Abkommen zur Begrenzung der Vorteile (limitation on benefits) verlangt, sofern es eine solche Regel hat.",
        BROKER,
        AGENTS,
        "Ein neues Formular wird innerhalb von 30 Tagen eingereicht, wenn etwas von dem, was hier versichert wird, nicht mehr stimmt, etwa weil sich die Umstände ändern.",
        "Ich bin befugt, für das im Steuerprofil genannte Unternehmen zu unterschreiben.",
      ],
    },
    withholding: {
      none: "Ich unterliege nicht dem Backup Withholding, weil ich davon befreit bin, oder weil mir der IRS nicht mitgeteilt hat, dass ich ihm unterliege, weil ich nicht alle Zinsen oder Dividenden angegeben hätte, oder weil mir der IRS mitgeteilt hat, dass ich ihm nicht mehr unterliege.",
      told: "Der IRS hat mir mitgeteilt, dass ich dem Backup Withholding unterliege, wie oben angekreuzt.",
    },
    chapter_4: {
      active_nffe:
        "Das Unternehmen ist ausländisch und kein Finanzinstitut; von seinen Einkünften im letzten Kalenderjahr war weniger als die Hälfte passiv, und weniger als die Hälfte seines Vermögens bringt passive Einkünfte oder ist dafür bestimmt.",
      passive_nffe:
        "Das Unternehmen ist ausländisch und kein Finanzinstitut und hat keinen der anderen Status. Es hat keine wesentlichen Eigentümer aus den USA (substantial U.S. owners); oder eine unten hochgeladene Unterlage nennt jeden mit Anschrift und Steuernummer.",
      publicly_traded_nffe:
        "Das Unternehmen ist eine ausländische Kapitalgesellschaft und kein Finanzinstitut, und seine Aktien werden regelmäßig an einem anerkannten Wertpapiermarkt gehandelt.",
      nonprofit_organization:
        "Die Organisation wurde in ihrem Sitzland ausschließlich für religiöse, wohltätige, wissenschaftliche, künstlerische, kulturelle oder bildende Zwecke gegründet, wird dort dafür unterhalten und ist dort von der Einkommensteuer befreit. Niemand ist an ihren Einkünften oder ihrem Vermögen beteiligt; nichts davon geht an Privatpersonen oder andere Unternehmen außer für ihre wohltätige Arbeit, als angemessene Vergütung oder zum Marktpreis; und wird sie aufgelöst, geht ihr ganzes Vermögen an eine staatliche Stelle oder eine andere gemeinnützige Organisation.",
      other:
        "Das unten hochgeladene Formular selbst weist nach, welchen Status das Unternehmen hat.",
    },
    consent:
      "Der IRS verlangt Ihre Zustimmung zu nichts außer zu dem, was Sie versichern, um Backup Withholding zu vermeiden.",
    agree: "Ich versichere all dies und unterschreibe das Formular",
    name: "Ihr vollständiger Name als Unterschrift",
    nameHint: "Das heutige Datum wird dazu festgehalten.",
  },
  sign: "Speichern und unterschreiben",
  conflict:
    "Gerade hat jemand anderes dies geändert. Bitte laden Sie die Seite neu und wiederholen Sie Ihre Änderung.",
  wrong: {
    fields: "Es wurde nicht gespeichert: Bitte prüfen Sie die Felder.",
    other: "Bitte prüfen Sie dieses Feld.",
    vat_id:
      "Das ist keine gültige USt-IdNr. Bitte vergleichen Sie Ziffer für Ziffer.",
    tin: "Bitte geben Sie neun Ziffern an, wie sie in Ihren Unterlagen stehen.",
    us_tin:
      "Bitte geben Sie neun Ziffern an, wie sie in Ihren Unterlagen stehen.",
    foreign_tin:
      "Bitte geben Sie die Nummer nur mit Buchstaben und Ziffern an, oder kreuzen Sie an, dass es keine gibt.",
    date_of_birth: "Bitte geben Sie einen Tag in der Vergangenheit an.",
    giin: "Bitte geben Sie eine GIIN wie 98Q96B.00000.LE.250 an.",
    claims_treaty:
      "Ein Abkommen können Sie nur mit einer Steuernummer beanspruchen.",
    treaty_rate: "Bitte geben Sie einen Satz von höchstens 30 Prozent an.",
    signature_name: "Bitte geben Sie Ihren Namen an.",
  },
  documents: {
    title: "Unterlagen",
    empty: "Noch keine Unterlagen",
    emptyHint:
      "Laden Sie hoch, worum der Shop Sie bittet, zum Beispiel eine Ansässigkeitsbescheinigung.",
    upload: "Unterlage hochladen",
    uploading: "Die Unterlage wird hochgeladen",
    uploaded: "Die Unterlage wurde hochgeladen.",
    kind: "Was es ist",
    file: "Datei",
    fileHint: "PDF, PNG oder JPEG, höchstens 5 MB.",
    kinds: {
      w9: "Formular W-9",
      w8: "Formular W-8",
      vat_certificate: "Umsatzsteuer-Bescheinigung",
      residence_certificate: "Ansässigkeitsbescheinigung",
      business_registration: "Gewerbeanmeldung",
      other: "Anderes",
    },
    columns: {
      name: "Unterlage",
      kind: "Art",
      date: "Hochgeladen",
      actions: "Aktionen",
    },
    download: "Herunterladen",
    delete: "Löschen",
    deleteTitle: "„{{name}}“ löschen?",
    deleteText: "Der Shop kann die Unterlage dann nicht mehr sehen.",
    wrong: {
      none: "Bitte wählen Sie eine Datei.",
      size: "Die Datei ist zu groß: Höchstens 5 MB sind möglich.",
      type: "Bitte wählen Sie eine PDF-, PNG- oder JPEG-Datei.",
      refused: "Der Shop nimmt diese Datei nicht an.",
      unreachable:
        "Die Datei konnte nicht hochgeladen werden. Bitte versuchen Sie es in einer Minute noch einmal.",
    },
  },
}
