/** What people and companies of other countries certify alike. */
const INCOME =
  "The income to which this form relates is not effectively connected with a trade or business in the United States; or it is, but is not taxed there under a treaty; or it is a partner's share of a partnership's effectively connected taxable income; or what a partner realizes from the transfer of a partnership interest, subject to withholding under section 1446(f)."
const BROKER =
  "For broker transactions and barter exchanges, the beneficial owner is an exempt foreign person."
const AGENTS =
  "This form may be given to any withholding agent who has control, receipt or custody of the income, or who can pay it out."

/** Tax: the profile, forms of the United States, documents. */
export const tax = {
  lead: "What the store needs to know of you for its books and the tax office. Numbers are kept encrypted and are never shown in full again.",
  viewer:
    "Your role is viewer: an owner or a manager of your account changes this.",
  profile: "Tax profile",
  kind: "Who is paid",
  kinds: { individual: "A person", company: "A company" },
  legal_name: "Legal name",
  legal_nameHint: "As it stands in your passport, or in the register.",
  line_1: "Street and number",
  line_2: "Address, second line (optional)",
  postal_code: "Postal code",
  city: "City",
  province: "State or province (optional)",
  address_country: "Country",
  country_code: "Country of taxation",
  country_codeHint: "Where you are a resident for the tax office.",
  vat_id: "VAT id (optional)",
  vat_idHint: "With the country in front, for example DE123456789.",
  kept: "Kept: {{kept}}. Leave it empty to keep it.",
  usForm: "Form for the United States",
  usFormLead:
    "Only stores that report to the tax office of the United States need one. If you were not asked for a form, choose none.",
  keepsNothing:
    "The store cannot take tax forms and documents at the moment. Please write to it.",
  forms: {
    none: "No form",
    w9: "W-9",
    w8ben: "W-8BEN",
    w8bene: "W-8BEN-E",
  },
  formHints: {
    w9: "For citizens, residents and companies of the United States.",
    w8ben: "For people who are no citizens or residents of the United States.",
    w8bene: "For companies outside of the United States.",
  },
  w9: {
    business_name: "Name of the business, if it is another one (optional)",
    classification: "How you are taxed",
    classifications: {
      individual: "Individual or sole proprietor",
      c_corporation: "C corporation",
      s_corporation: "S corporation",
      partnership: "Partnership",
      trust_estate: "Trust or estate",
      llc: "Limited liability company (LLC)",
      other: "Other",
    },
    llc_classification: "How the LLC is taxed",
    other_classification: "What you are taxed as",
    has_foreign_partners: "There are foreign partners, owners or beneficiaries",
    exempt_payee_code: "Exempt payee code",
    fatca_exemption_code: "FATCA exemption code",
    notExempt: "None",
    tin_type: "Kind of number",
    ssn: "SSN or ITIN",
    ein: "EIN",
    tin: "Taxpayer identification number",
    backup_withholding:
      "The IRS has told me that I am subject to backup withholding",
  },
  w8: {
    citizenship: "Citizenship",
    date_of_birth: "Date of birth",
    incorporation: "Country of incorporation",
    disregarded_entity_name: "Disregarded entity that is paid (optional)",
    chapter_3_status: "Chapter 3 status",
    chapter_4_status: "Chapter 4 status (FATCA)",
    chapter_4Hint:
      "An NFFE is a company that is no bank or fund. For any other status upload the form itself below, too.",
    other_chapter_4_status: "Which status it has",
    giin: "GIIN (optional)",
    giinHint: "For example 98Q96B.00000.LE.250.",
    foreign_tin: "Tax number of your country",
    foreign_tinHint: "As your tax office has given it to you.",
    foreign_tin_not_required:
      "My country gives no such number, or asks for none",
    us_tin: "Tax number of the United States (optional)",
    us_tinHint: "SSN or ITIN of a person, EIN of a company.",
    claims_treaty: "I claim a tax treaty with the United States",
    treaty_country: "Treaty with",
    treaty_article: "Article and paragraph",
    treaty_rate: "Rate in percent",
    treaty_income: "Kind of income",
    treaty_explanation: "Why the conditions of the treaty are met",
    chapter_3: {
      corporation: "Corporation",
      partnership: "Partnership",
      simple_trust: "Simple trust",
      complex_trust: "Complex trust",
      grantor_trust: "Grantor trust",
      estate: "Estate",
      tax_exempt_organization: "Tax-exempt organization",
      private_foundation: "Private foundation",
      international_organization: "International organization",
      central_bank: "Central bank of issue",
      foreign_government_controlled: "Foreign government, controlled entity",
      foreign_government_integral: "Foreign government, integral part",
    },
    chapter_4: {
      active_nffe: "Active NFFE",
      passive_nffe: "Passive NFFE",
      publicly_traded_nffe: "Publicly traded NFFE",
      nonprofit_organization: "Nonprofit organization",
      other: "Other",
    },
  },
  signature: {
    title: "Signature",
    signed: "Signed by {{name}} on {{day}}. Any change must be signed again.",
    certify: "Under penalties of perjury, I certify that:",
    points: {
      w9: [
        "The number on this form is my correct taxpayer identification number.",
        "I am a citizen of the United States or another U.S. person: a resident alien, a partnership, corporation or company that was made in the United States or under its laws, a domestic estate or a domestic trust.",
        "If there is a FATCA code on this form, it is correct that I am exempt from FATCA reporting by it.",
      ],
      w8ben: [
        "I have examined what stands on this form; to the best of my knowledge and belief it is true, correct and complete.",
        "I am the person who is the beneficial owner of all the income or proceeds to which this form relates, or I am authorized to sign for them, or I use this form to document myself for chapter 4 (FATCA).",
        "The beneficial owner is not a U.S. person.",
        INCOME,
        "Where a treaty is claimed, the beneficial owner is a resident of that country within the meaning of its income tax treaty with the United States.",
        BROKER,
        AGENTS,
        "I will send a new form within 30 days if anything that I certify here becomes incorrect, as by a change of circumstances.",
        "I have the capacity to sign for the person who is named in the tax profile.",
      ],
      w8bene: [
        "I have examined what stands on this form; to the best of my knowledge and belief it is true, correct and complete.",
        "The company is the beneficial owner of all the income or proceeds to which this form relates, or it certifies its status for chapter 4 (FATCA), or sends the form for section 6050W or 6050Y.",
        "The company is not a U.S. person.",
        INCOME,
        "Where a treaty is claimed, the company is a resident of that country within the meaning of its income tax treaty with the United States, derives the income for which it is claimed, and meets what the treaty asks under its limitation on benefits, if it has one.",
        BROKER,
        AGENTS,
        "A new form is sent within 30 days if anything that is certified here becomes incorrect, as by a change of circumstances.",
        "I have the capacity to sign for the company that is named in the tax profile.",
      ],
    },
    /** Of W-9, by what was ticked. */
    withholding: {
      none: "I am not subject to backup withholding, because I am exempt from it, or the IRS has not told me that I am subject to it for not having reported all interest or dividends, or the IRS has told me that I am not subject to it any more.",
      told: "The IRS has told me that I am subject to backup withholding, as ticked above.",
    },
    /** Of W-8BEN-E, by the chapter 4 status. */
    chapter_4: {
      active_nffe:
        "The company is foreign and no financial institution; of its income of the last calendar year less than half was passive, and less than half of its assets produce passive income or are held to.",
      passive_nffe:
        "The company is foreign and no financial institution, and has none of the other statuses. It has no substantial U.S. owners; or a document that is uploaded below names each with address and taxpayer identification number.",
      publicly_traded_nffe:
        "The company is a foreign corporation and no financial institution, and its stock is regularly traded on an established securities market.",
      nonprofit_organization:
        "The organization was established and is maintained in its country of residence for religious, charitable, scientific, artistic, cultural or educational purposes only, and is exempt from income tax there. Nobody has a share in its income or assets; neither goes to private persons or other enterprises than for its charitable work, as reasonable pay or at a fair price; and when it is dissolved, all of its assets go to a government or another nonprofit organization.",
      other:
        "The form itself, uploaded below, certifies which status the company has.",
    },
    /** Of W-9. */
    consent:
      "The IRS does not ask for your consent to anything here but what you certify to avoid backup withholding.",
    agree: "I certify all of this and sign the form",
    name: "Your full name, as your signature",
    nameHint: "Today's date is kept with it.",
  },
  sign: "Save and sign",
  conflict:
    "Somebody else has just changed this. Please load the page again and repeat your change.",
  wrong: {
    fields: "This was not saved: please check the fields.",
    other: "Please check this field.",
    vat_id: "This is not a valid VAT id. Please compare it digit by digit.",
    tin: "Please enter nine digits, as they stand in your papers.",
    us_tin: "Please enter nine digits, as they stand in your papers.",
    foreign_tin:
      "Please enter the number, with letters and digits only, or tick that there is none.",
    date_of_birth: "Please enter a day in the past.",
    giin: "Please enter a GIIN like 98Q96B.00000.LE.250.",
    claims_treaty: "A treaty can be claimed with a tax number only.",
    treaty_rate: "Please enter a rate of at most 30 percent.",
    signature_name: "Please enter your name.",
  },
  documents: {
    title: "Documents",
    empty: "No documents yet",
    emptyHint:
      "Upload what the store asks you for, for example a certificate of residence.",
    upload: "Upload the document",
    uploading: "The document is being uploaded",
    uploaded: "The document was uploaded.",
    kind: "What it is",
    file: "File",
    fileHint: "PDF, PNG or JPEG, at most 5 MB.",
    kinds: {
      w9: "Form W-9",
      w8: "Form W-8",
      vat_certificate: "VAT certificate",
      residence_certificate: "Certificate of residence",
      business_registration: "Business registration",
      other: "Other",
    },
    columns: {
      name: "Document",
      kind: "Kind",
      date: "Uploaded",
      actions: "Actions",
    },
    download: "Download",
    delete: "Delete",
    deleteTitle: "Delete “{{name}}”?",
    deleteText: "The store cannot see the document any more then.",
    wrong: {
      none: "Please choose a file.",
      size: "The file is too large: 5 MB are the most.",
      type: "Please choose a PDF, PNG or JPEG file.",
      refused: "The store does not take this file.",
      unreachable:
        "The file could not be uploaded. Please try again in a minute.",
    },
  },
}
