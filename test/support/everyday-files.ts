/** Files as people write them, in German and English: what the readers must get right first of all. */

const touchpoint = `# Hotline: the first address for everything that does not work
name: { de: Service-Hotline, en: Service hotline }
description: >
  Montag bis Freitag von acht bis achtzehn Uhr.
  Für alle, die Hilfe brauchen.

  Außerhalb der Zeiten läuft ein Band.
audience: [customer, prospect]
channel: phone
stages: [use, loyalty]
owner: service
responsible: Leitung Service (Frau Schäfer)
purposes:
  - inform
  - complain
effect: { awareness: 1, image: 4, revenue: 2, loyalty: 5 }
legal_duty: false
reach: { contacts: 12000, customers: 5200, per: month, date: 2026-09-30, source: "Telefonanlage, Export" }
cost: { amount: 8000.5, currency: EUR, per: month }
assessment:
  importance: 5
  business_importance: 4
  satisfaction: 3     # Workshop vom Oktober
  date: 2026-10-12
  by: CX-Workshop
expectations:
  - id: fast
    text:
      de: Ich komme sofort durch.
      en: I get through at once.
    kind: basic
    standard: { metric: waiting-time, at_most: 120 }
  - id: kind
    text: 'Man ist freundlich – auch am Freitag um 17 Uhr'
    kind: performance
worksheet:
  promise: []
  expect:
  - Ich muss mein Anliegen nur einmal schildern,
    egal bei wem ich lande
  - Kein "Bitte warten"
links:
  - https://example.com/hotline?a=b#top
  - docs/hotline.md
`;

const journey = `name: { de: Ich bestelle ein Produkt, en: I order a product }
persona: anna-keller
scenario: |
  Anna needs a spare part until Friday.

  She calls,
    and then she waits.
state: current
volume: { count: 600, per: month }

steps:
  # it begins on the phone
  - id: question
    touchpoint: reception-phone
    does: { de: ruft im Sekretariat an, en: calls the office }
    thinks: Why is nobody there?
    feels: { score: -1, date: 2026-10-12, source: 5 interviews, n: 5 }
    after: P2D
    moment_of_truth: true
    pains: [ { text: waits too long, severity: 2 } ]
    next: [ order, { step: exit, share: 0.2, when: nobody answers } ]

  - id: order
    touchpoint: web-order
    frontstage:
      - Formular mit 14 Feldern
      - Bestätigung per E-Mail
    backstage: []
`;

const company = `format: 1
name: Müller & Söhne GmbH
languages:
    - de
    - en
stages:
    - { id: use, name: { de: Nutzung, en: Use }, moment: during }
    -   id: loyalty
        name: Treue
        moment: after
teams: [ { id: service, name: "Kundendienst", kind: department } ]
promises:
    -
      id: reliable
      text: Wir halten Termine.
      weight: 2
rules:
  touchpoint/no-owner: error
  "touchpoint/stale-assessment": { severity: warning, max_age: P1Y }
`;

const persona = `name: Anna Keller
role: { de: Einkäuferin, en: Buyer }
customer: prospect
share: 0.4
quote: >-
  Ich möchte wissen,
  woran ich bin.
goals:
  - schnell bestellen
  - nichts nachfragen müssen
channels: { phone: 5, e-mail: 4 }
importance:
  hotline: 5
  newsletter: 1
segment: {
  class: Business,
  region: "the \\"north\\"",
}
links: [https://example.com/anna, personas/anna.md]
`;

const feedback = `name: Fluggastbefragung 2025
data: passenger-survey.csv
format: { delimiter: ";", decimal: ",", encoding: windows-1252, date: DD.MM.YYYY }
date: Date
respondent: id
missing: ["", n/a, 0]
not_used: [6]
outcome: { column: satisfaction, map: { satisfied: 100, "neutral or dissatisfied": 0, rather well: 75 } }
answers:
  - { column: Online boarding, touchpoint: online-boarding, measure: csat, scale: [1, 5] }
  - column: Seat comfort
    touchpoint: seat
    measure: csat
    scale: { min: 1, max: 5, reversed: false }
`;

export const everydayFiles = { touchpoint, journey, company, persona, feedback } as const;
