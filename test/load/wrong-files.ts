/**
 * Files as people get them wrong, each with all that tp says about it: `! line:column rule: message → hint [replacement]`.
 * `===` begins a file and names its kind.
 */
export const wrongFiles = `
=== tp
name: Firma
! 1:1 missing-key: The key "format" is missing → Add "format:", the version of this file format
=== tp
format: 2
name: Firma
! 1:9 not-allowed: "format" cannot be 2 → This version of tp reads only 1
=== tp
format: "1"
name: Firma
! 1:9 wrong-type: "format" is "1", not 1 → Write 1 [1]
=== tp
format: 1
name:
! 2:1 wrong-type: "name" has no value → Write a text
=== tp
format: 1
name: { de: "", en: X }
! 2:13 bad-format: "name.de" is an empty text → Write something between the quotes, or delete the key
=== tp
format: 1
name: { deutsch: Firma }
! 2:9 unknown-key: "deutsch" is not a language code → Write de [de]
=== tp
format: 1
name: { DE: Firma, EN: Company }
! 2:9 unknown-key: "DE" is not a language code → Write de [de]
! 2:20 unknown-key: "EN" is not a language code → Write en [en]
=== tp
format: 1
name: X
languages: de
! 3:12 wrong-type: "languages" is "de", not a list → Write it as a list: [de] [[de]]
=== tp
format: 1
name: X
languages: []
! 3:12 out-of-range: "languages" is empty → For example: [de, en], or delete the key
=== tp
format: 1
name: X
languages: [Deutsch, en_US]
! 3:13 bad-format: "Deutsch" is not a language code → Write de [de]
! 3:22 bad-format: "en_US" is not a language code → Write en-US [en-US]
=== tp
format: 1
name: X
preset: strikt
! 3:9 not-allowed: "preset" cannot be "strikt" → Did you mean "strict"? Allowed are minimal, recommended and strict [strict]
=== tp
format: 1
name: X
teams: [sales, service]
! 3:9 wrong-type: Entry 1 of "teams" is "sales", not a group of keys with "id" → Write { id: sales } [{ id: sales }]
! 3:16 wrong-type: Entry 2 of "teams" is "service", not a group of keys with "id" → Write { id: service } [{ id: service }]
=== tp
format: 1
name: X
teams:
  sales: { name: Vertrieb }
! 4:3 wrong-type: "teams" is a group of keys, not a list → Begin each entry with a dash: "- id: …"
=== tp
format: 1
name: X
stages:
  - id: Use
    moment: now
  - name: no id
! 4:9 bad-format: "Use" is not an id → Write use [use]
! 5:13 not-allowed: "moment" cannot be "now" → Write before, during or after
! 6:5 missing-key: The key "id" is missing in entry 2 of "stages" → Add "id:", a short name in lower case, digits and hyphens; what other files refer to
=== tp
format: 1
name: X
rules:
  touchpoint/no-owner: warn
  touchpoint/stale-assessment: { severity: fatal, max_age: 1 year }
  ref/x: { level: error }
  ref/y:
  ref/z: false
! 4:24 not-allowed: "rules.touchpoint/no-owner" cannot be "warn" → Did you mean "warning"? Allowed are error, warning, info and off [warning]
! 5:44 not-allowed: "rules.touchpoint/stale-assessment.severity" cannot be "fatal" → Write error, warning, info or off
! 5:60 bad-format: "1 year" is not a length of time → Write P1Y [P1Y]
! 6:12 unknown-key: There is no key "level" in "rules.ref/x" → Allowed are severity and max_age
! 7:3 wrong-type: "rules.ref/y" has no value → Write error, warning, info or off, or delete the key
! 8:10 wrong-type: "rules.ref/z" is false, not error, warning, info or off → Did you mean "off"? Allowed are error, warning, info and off
=== tp
format: 1
name: X
settings: { target_quality: 180, promise_target: 80, relevance_weights: { stated: 30 } }
! 3:29 out-of-range: "settings.target_quality" is 180, above the highest value 100 → Write a number from 0 to 100
! 3:50 out-of-range: "settings.promise_target" is 80, above the highest value 1 → Write it as a share: 0.8 for 80 %
! 3:83 out-of-range: "settings.relevance_weights.stated" is 30, above the highest value 1 → Write it as a share: 0.3 for 30 %
=== tp
format: 1
name: X
customers: 40000
! 3:12 wrong-type: "customers" is 40000, not a group of keys with "count" → Write { count: 40000 }
=== tp
format: 1
name: X
customers: { count: 0.5 }
! 3:21 wrong-type: "customers.count" is 0.5, not a whole number → Write 1
=== tp
format: 1
name: X
customers: { count: viele }
! 3:21 wrong-type: "customers.count" is "viele", not a whole number → Write a whole number, at least 1
=== tp
format: 1
name: X
customer: { count: 5 }
! 3:1 unknown-key: There is no key "customer" here → Did you mean "customers"? [customers]
=== tp
format: 1
name: X
goals:
  - { id: g, measure: Quality, at_least: high, by: 30.06.2027 }
! 4:23 bad-format: "Quality" is not an id → Write quality [quality]
! 4:42 wrong-type: "at_least" is "high", not a number → Write a number
! 4:52 bad-format: "30.06.2027" is not a day → Write 2027-06-30 [2027-06-30]
=== tp
format: 1
title: X
! 2:1 unknown-key: There is no key "title" here → Did you mean "name"? [name]
=== touchpoint
nmae: Hotline
chanel: phone
! 1:1 unknown-key: There is no key "nmae" here → Did you mean "name"? [name]
! 2:1 unknown-key: There is no key "chanel" here → Did you mean "channel"? [channel]
=== touchpoint
name: 5
! 1:7 wrong-type: "name" is 5, not a text → Put quotes around it ["5"]
=== touchpoint
name: [Hotline]
! 1:7 wrong-type: "name" is a list, not a text → Write it without brackets and dash: "Hotline"
=== touchpoint
name: { de: Hotline, en: 5 }
! 1:26 wrong-type: "name.en" is 5, not a text → Put quotes around it ["5"]
=== touchpoint
name: {}
! 1:7 out-of-range: "name" is empty → Write one text, or one for each language: { de: …, en: … }
=== touchpoint
name: "  "
! 1:7 bad-format: "name" is an empty text → Write something between the quotes
=== touchpoint
name: X
audience: customer
! 2:11 wrong-type: "audience" is "customer", not a list → Write it as a list: [customer] [[customer]]
=== touchpoint
name: X
audience: customer , public
! 2:11 wrong-type: "audience" is "customer , public", not a list → Write it as a list: [customer, public] [[customer, public]]
=== touchpoint
name: X
stages: use, purchase
! 2:9 wrong-type: "stages" is "use, purchase", not a list → Write it as a list: [use, purchase] [[use, purchase]]
=== touchpoint
name: X
information: price, date
! 2:14 wrong-type: "information" is "price, date", not a list → Write it as a list: ["price, date"]
=== touchpoint
name: X
owner: service
onwer: sales
! 3:1 unknown-key: There is no key "onwer" here → Did you mean "owner", which stands there as well?
=== touchpoint
name: X
audience: [Customer, clients]
! 2:12 not-allowed: "audience" cannot contain "Customer" → Did you mean "customer"? Allowed are prospect, customer, former-customer, employee, supplier, partner and public [customer]
! 2:22 not-allowed: "audience" cannot contain "clients" → Write prospect, customer, former-customer, employee, supplier, partner or public
=== touchpoint
name: X
owner: Service Team
! 2:8 bad-format: "Service Team" is not an id → Write service-team [service-team]
=== touchpoint
name: X
owner: [service, sales]
! 2:8 wrong-type: "owner" is a list, not an id → Write one of them: "service" or "sales"
=== touchpoint
name: X
owner:
! 2:1 wrong-type: "owner" has no value → Write an id, or delete the key
=== touchpoint
name: X
stage: use
! 2:1 unknown-key: There is no key "stage" here → Did you mean "stages"? [stages]
=== touchpoint
name: X
status: aktiv
! 2:9 not-allowed: "status" cannot be "aktiv" → Did you mean "active"? Allowed are idea, planned, active, retiring and retired [active]
=== touchpoint
name: X
effect: { awareness: 7, imgae: 3, revenue: "2", loyalty: -1 }
! 2:22 out-of-range: "effect.awareness" is 7, above the highest value 5 → Write a number from 0 to 5
! 2:25 unknown-key: There is no key "imgae" in "effect" → Did you mean "image"? [image]
! 2:44 wrong-type: "effect.revenue" is "2", not a number → Remove the quotes: 2 [2]
! 2:58 out-of-range: "effect.loyalty" is -1, below the lowest value 0 → Write a number from 0 to 5
=== touchpoint
name: X
reach: { contacts: 12.5, per: Monat }
! 2:20 wrong-type: "reach.contacts" is 12.5, not a whole number → Write 12 or 13
! 2:31 not-allowed: "reach.per" cannot be "Monat" → Did you mean "month"? Allowed are day, week, month, quarter and year [month]
=== touchpoint
name: X
reach: 12000
! 2:8 wrong-type: "reach" is 12000, not a group of keys with "per" → Write { contacts: 12000, per: … }
=== touchpoint
name: X
cost: 8000
! 2:7 wrong-type: "cost" is 8000, not an amount of money → Write for example { amount: 8000, currency: EUR, per: month }
=== touchpoint
name: X
cost: { amount: 8.000, currency: Euro }
! 2:34 bad-format: "Euro" is not a currency → Write EUR [EUR]
=== touchpoint
name: X
cost: { amount: 8000 EUR }
! 2:1 missing-key: The key "currency" is missing in "cost" → Add "currency:", the currency by its ISO 4217 code
! 2:17 wrong-type: "cost.amount" is "8000 EUR", not a number → Write only the number: 8000
=== touchpoint
name: X
assessment: { importance: 6, satisfaction: 0 }
! 2:1 missing-key: The key "date" is missing in "assessment" → Add "date:", the day of the judgement
! 2:27 out-of-range: "assessment.importance" is 6, above the highest value 5 → Write a number from 1 to 5
! 2:44 out-of-range: "assessment.satisfaction" is 0, below the lowest value 1 → Write a number from 1 to 5
=== touchpoint
name: X
legal_duty: yes
! 2:13 wrong-type: "legal_duty" is "yes", not true or false → Write true [true]
=== touchpoint
name: X
measurements:
  - { measure: csat, counts: { 1: 3, 2: five } }
! 3:5 missing-key: The key "date" is missing in entry 1 of "measurements" → Add "date:", the day the figures stand for
! 3:41 wrong-type: "counts.2" is "five", not a whole number → Write a whole number, at least 0
=== touchpoint
name: X
measurements:
  - { measure: csat, average: 4.2, n: 100, date: 2026-09-30 }
! 3:5 missing-key: The key "counts" is missing in entry 1 of "measurements" → Add "counts:", how many gave each answer; "average" and "n" cannot stand here
=== touchpoint
name: X
measurements:
  - { metric: waiting-time, value: "140", n: 3120 }
! 3:5 missing-key: The key "date" is missing in entry 1 of "measurements" → Add "date:", the day the figures stand for
! 3:36 wrong-type: "value" is "140", not a number → Remove the quotes: 140 [140]
=== touchpoint
name: X
measurements:
  - { metric: waiting-time, date: 2026-09-30, n: 5 }
! 3:5 missing-key: The key "value" is missing in entry 1 of "measurements" → Add "value:", the average value
=== touchpoint
name: X
measurements:
  - { promise: reliable, date: 2026-02-30, kept: 41, n: -80 }
! 3:32 bad-format: "2026-02-30" is not a day → Write a day that exists in the calendar
! 3:57 out-of-range: "n" is -80, below the lowest value 0 → Write a whole number, at least 0
=== touchpoint
name: X
measurements:
  - { incidents: { n: 50 }, without: { n: 450, left: 15 }, horizon: 90 days, date: 2026-09-30 }
! 3:7 missing-key: The key "left" is missing in "incidents" → Add "left:", how many of them left
! 3:69 bad-format: "90 days" is not a length of time → Write P90D [P90D]
=== touchpoint
name: X
measurements:
  - {}
! 3:5 missing-key: Entry 1 of "measurements" does not say what it is about → Write { measure, counts and date }, { best, worst, shown and date }, { metric, value, n and date }, { metric, within, n and date }, { promise, kept, n and date } or { incidents, without and date }
=== touchpoint
name: X
measurements:
  - csat 4.2
! 3:5 wrong-type: Entry 1 of "measurements" is "csat 4.2", not a group of keys → Write { measure, counts and date }, { best, worst, shown and date }, { metric, value, n and date }, { metric, within, n and date }, { promise, kept, n and date } or { incidents, without and date }
=== touchpoint
name: X
measurements: { measure: csat }
! 2:15 wrong-type: "measurements" is a group of keys, not a list → Begin each entry with a dash: "- measure: …"
=== touchpoint
name: X
measurements:
  - { measure: csat, scale: [1, 5, 7], counts: { "1": 3, gut: 5, -1: 2 }, date: 2026-09-30 }
! 3:29 out-of-range: "scale" has 3 entries, not exactly 2 → Write its two ends, the lowest first: [1, 5]
! 3:58 bad-format: "gut" is not an answer that can be counted → Write the values of the scale: { 1: 3, 2: 5 }; for nps also { detractors: 10, passives: 30, promoters: 60 }
=== touchpoint
name: X
measurements:
  - { measure: csat, scale: 5, counts: { "1": 3 }, date: 2026-09-30 }
! 3:29 wrong-type: "scale" is 5, not a scale → Write its two ends, the lowest first: [1, 5]
=== touchpoint
name: X
measurements:
  - { measure: csat, scale: { min: 1 }, counts: { "1": 3 }, date: 2026-09-30 }
! 3:22 missing-key: The key "max" is missing in "scale" → Add "max:", the highest value
=== touchpoint
name: X
metrics:
  - { id: waiting-time, better: faster, target: 2 min }
! 3:33 not-allowed: "better" cannot be "faster" → Write lower or higher
! 3:49 wrong-type: "target" is "2 min", not a number → Write only the number: 2
=== touchpoint
name: X
expectations:
  - { id: fast, text: Quick, kind: must-be, standard: { at_most: 120 } }
! 3:36 not-allowed: "kind" cannot be "must-be" → Write basic, performance or delight
! 3:45 missing-key: The key "metric" is missing in "standard" → Add "metric:", a metric of this touchpoint
=== touchpoint
name: X
expectations:
  - Ich komme sofort durch
! 3:5 wrong-type: Entry 1 of "expectations" is "Ich komme sofort durch", not a group of keys with "id" and "text" → Write { id: …, text: … }
=== touchpoint
name: X
context: { needs: order-history, give: [x] }
! 2:19 wrong-type: "context.needs" is "order-history", not a list → Write it as a list: [order-history] [[order-history]]
! 2:34 unknown-key: There is no key "give" in "context" → Did you mean "gives"? [gives]
=== touchpoint
name: X
links: [javascript:alert(1), ../secret.md, https://example.com]
! 2:9 bad-format: "javascript:alert(1)" is not a link → Write an address that begins with https://, or a file inside the workspace in letters a to z, digits and . _ -: docs/hotline.md
! 2:30 bad-format: "../secret.md" is not a link → Write an address that begins with https://, or a file inside the workspace in letters a to z, digits and . _ -: docs/hotline.md
=== touchpoint
name: X
review_by: 2027
! 2:12 wrong-type: "review_by" is 2027, not a day → Write a day as YYYY-MM-DD
=== touchpoint
name: X
observations:
  - { text: quieter }
! 3:5 missing-key: The key "date" is missing in entry 1 of "observations" → Add "date:", the day
=== touchpoint
- name: X
! 1:1 wrong-type: The file is a list, not keys with their values → Delete the dash before the first key: each file holds one thing
=== touchpoint
Hotline
! 1:1 wrong-type: The file is a single value, not keys with their values → Begin with "name: …"
=== touchpoint
name: X
technology: [CRM System]
! 2:14 bad-format: "CRM System" is not a word in small letters and hyphens → Write crm-system [crm-system]
=== touchpoint
name: X
worksheet: { promise: be there, wish: [] }
! 2:23 wrong-type: "worksheet.promise" is "be there", not a list → Write it as a list: [be there] [[be there]]
! 2:33 unknown-key: There is no key "wish" in "worksheet" → Allowed are promise, expect, disappoint and delight; keys of your own begin with x-
=== journey
name: I order
steps:
  - question
! 3:5 wrong-type: Entry 1 of "steps" is "question", not a group of keys with "id" and "touchpoint" → Write { id: question, touchpoint: … }
=== journey
name: I order
steps:
  - { id: question, touchpoint: Hotline Nord, feels: -1 }
! 3:33 bad-format: "Hotline Nord" is not an id → Write hotline-nord [hotline-nord]
! 3:54 wrong-type: "feels" is -1, not a group of keys with "score" → Write { score: -1 }
=== journey
name: I order
steps:
  - { id: question, touchpoint: hotline, feels: { score: 3, n: 0 } }
! 3:58 out-of-range: "feels.score" is 3, above the highest value 2 → Write a number from -2 to 2
! 3:64 out-of-range: "feels.n" is 0, below the lowest value 1 → Write a whole number, at least 1
=== journey
name: I order
steps:
  - { id: question, touchpoint: hotline, feels: { score: "+1" } }
! 3:58 wrong-type: "feels.score" is "+1", not a number → Write only the number: 1
=== journey
name: I order
steps:
  - { id: question, touchpoint: hotline, next: order }
! 3:48 wrong-type: "next" is "order", not a list → Write it as a list: [order] [[order]]
=== journey
name: I order
steps:
  - { id: question, touchpoint: hotline, next: [Order, { step: exit, share: 20%, when: ok }, { share: 0.2 }, 5] }
! 3:49 bad-format: "Order" is not an id → Write order [order]
! 3:77 wrong-type: "share" is "20%", not a number → Write it as a share: 0.2
! 3:94 missing-key: The key "step" is missing in entry 3 of "next" → Add "step:", the step that follows, or "exit"
! 3:110 wrong-type: Entry 4 of "next" is 5, not an id → Put quotes around it ["5"]
=== journey
name: I order
steps:
  - { id: question, touchpoint: hotline, pains: [Waiting, { text: x, severity: 5 }, { severity: 2 }] }
! 3:50 wrong-type: Entry 1 of "pains" is "Waiting", not a group of keys with "text" → Write { text: Waiting } [{ text: Waiting }]
! 3:80 out-of-range: "severity" is 5, above the highest value 3 → Write a whole number from 1 to 3
! 3:85 missing-key: The key "text" is missing in entry 3 of "pains" → Add "text:", what hurts
=== journey
name: I order
steps:
  - { id: question, touchpoint: hotline, after: 2, moment_of_truth: ja }
! 3:49 wrong-type: "after" is 2, not a length of time → Write for example P90D for 90 days, P6M for 6 months, P1Y for a year
! 3:69 wrong-type: "moment_of_truth" is "ja", not true or false → Write true [true]
=== journey
name: I order
steps:
  - { id: question, touchpoint: hotline, after: 2 Tage, moment_of_truth: 1 }
! 3:49 bad-format: "2 Tage" is not a length of time → Write P2D [P2D]
! 3:74 wrong-type: "moment_of_truth" is 1, not true or false → Write true [true]
=== journey
name: I order
steps:
  - { touchpoint: hotline }
  - { id: b, touchpoints: [hotline] }
! 3:5 missing-key: The key "id" is missing in entry 1 of "steps" → Add "id:", unique in the journey; "exit" is reserved
! 4:14 unknown-key: There is no key "touchpoints" in entry 2 of "steps" → Did you mean "touchpoint"? [touchpoint]
=== journey
name: I order
steps:
  question: { touchpoint: hotline }
! 3:3 wrong-type: "steps" is a group of keys, not a list → Begin each entry with a dash: "- id: …"
=== journey
name: I order
volume: { count: "600", per: mth }
review: reviewed
! 2:18 wrong-type: "volume.count" is "600", not a whole number → Remove the quotes: 600 [600]
! 2:30 not-allowed: "volume.per" cannot be "mth" → Write day, week, month, quarter or year
! 3:9 wrong-type: "review" is "reviewed", not a group of keys with "status" → Write { status: reviewed } [{ status: reviewed }]
=== journey
name: I order
volume: 600 per month
state: ist
! 2:9 wrong-type: "volume" is "600 per month", not a group of keys with "count" and "per" → Write { count: …, per: … }
! 3:8 not-allowed: "state" cannot be "ist" → Write current, target or future
=== journey
name: I order
persona: [anna, bert]
! 2:10 wrong-type: "persona" is a list, not an id → Write one of them: "anna" or "bert"
=== journey
name: I order
step:
  - { id: a, touchpoint: hotline }
! 2:1 unknown-key: There is no key "step" here → Did you mean "steps"? [steps]
=== journey
id: order
name: I order
! 1:1 unknown-key: There is no key "id" here → Delete it: the id is the name of the file
=== persona
name: Anna
channels: [phone]
importance: { hotline: high, web: 6 }
share: 40
! 2:11 wrong-type: "channels" is a list, not a group of keys → For example: { phone: 5, e-mail: 4 }
! 3:24 wrong-type: "importance.hotline" is "high", not a number → Write a number from 1 to 5
! 3:35 out-of-range: "importance.web" is 6, above the highest value 5 → Write a number from 1 to 5
! 4:8 out-of-range: "share" is 40, above the highest value 1 → Write it as a share: 0.4 for 40 %
=== persona
name: Anna
channels: { phone: "5" }
segment: Business
customer: B2B
! 2:20 wrong-type: "channels.phone" is "5", not a number → Remove the quotes: 5 [5]
! 3:10 wrong-type: "segment" is "Business", not a group of keys → For example: { class: Business }
! 4:11 not-allowed: "customer" cannot be "B2B" → Write prospect, customer, former-customer, employee, supplier, partner or public
=== persona
name: Anna
share: 40 %
goals: save money
! 2:8 wrong-type: "share" is "40 %", not a number → Write it as a share: 0.4
! 3:8 wrong-type: "goals" is "save money", not a list → Write it as a list: [save money] [[save money]]
=== persona
name: Anna
segment: { class: [a, b] }
! 2:19 wrong-type: "segment.class" is a list, not a text or a number → Write one of them: "a" or "b"
=== action
name: Cut the form
! 1:1 unknown-key: There is no key "name" here → Did you mean "title"? [title]
=== action
title: Cut the form
kind: improvement
touchpoints: web-order
expectations: [short-form, Web/Short]
effort: 5 days
! 2:7 not-allowed: "kind" cannot be "improvement" → Write fix, improve, delight, add, connect or retire
! 3:14 wrong-type: "touchpoints" is "web-order", not a list → Write it as a list: [web-order] [[web-order]]
! 4:16 bad-format: "short-form" is not an expectation with its touchpoint → Write the ids of touchpoint and expectation with a slash between them: hotline/fast
! 4:28 bad-format: "Web/Short" is not an expectation with its touchpoint → Write the ids of touchpoint and expectation with a slash between them: hotline/fast
! 5:9 wrong-type: "effort" is "5 days", not a number → Write only the number: 5
=== action
title: Cut
cost: 2.000,00
due: March 2027
impact: { quality: 60 }
! 2:7 wrong-type: "cost" is "2.000,00", not an amount of money → Write for example { amount: 8000, currency: EUR, per: month }
! 3:6 bad-format: "March 2027" is not a day → Write a day as YYYY-MM-DD
! 4:20 wrong-type: "impact.quality" is 60, not a group of keys with "from" and "to" → Write { from: 60, to: … }
=== action
title: Cut
cost: { amount: "2.000.000", currency: euro }
impact: { quality: { from: 41 }, confidence: 60 }
! 2:17 wrong-type: "cost.amount" is "2.000.000", not a number → Write it without separators: 2000000 [2000000]
! 2:40 bad-format: "euro" is not a currency → Write EUR [EUR]
! 3:11 missing-key: The key "to" is missing in "impact.quality" → Add "to:", the quality after
! 3:46 out-of-range: "impact.confidence" is 60, above the highest value 1 → Write it as a share: 0.6 for 60 %
=== action
title: Cut
cost: { amount: "1'500", currency: CHF, per: annum }
done: yes
! 2:17 wrong-type: "cost.amount" is "1'500", not a number → Write it without separators: 1500 [1500]
! 2:46 not-allowed: "cost.per" cannot be "annum" → Write day, week, month, quarter or year
! 3:7 bad-format: "yes" is not a day → Write a day as YYYY-MM-DD
=== feedback
name: Survey
! 1:1 missing-key: The key "data" is missing → Add "data:", the data beside this file: csv, tsv, parquet, json or jsonl; one file, or several by * and ?
=== feedback
name: Survey
data: C:\\daten\\x.csv
! 2:7 bad-format: "C:\\daten\\x.csv" is not a data file that tp can open → Write / between folders instead of \\
=== feedback
name: Survey
data: ../x.csv
! 2:7 bad-format: "../x.csv" is not a data file that tp can open → Put the data beside this file: tp opens nothing outside the workspace
=== feedback
name: Survey
data: Umfrage März.csv
! 2:7 bad-format: "Umfrage März.csv" is not a data file that tp can open → Write a path below the folder of this file, in letters a to z, digits and . _ - with / between folders; * and ? stand for any letters
=== feedback
name: Survey
data: [a.csv, b.csv]
format: { delimiter: tab, decimal: comma, encoding: latin1 }
! 2:7 wrong-type: "data" is a list, not a data file that tp can open → Write one of them: "a.csv" or "b.csv"
! 3:22 not-allowed: "format.delimiter" cannot be "tab" → Write ",", ";", "\\t" or "|"
! 3:36 not-allowed: "format.decimal" cannot be "comma" → Write "." or ","
! 3:53 not-allowed: "format.encoding" cannot be "latin1" → Write utf-8, windows-1252, iso-8859-1 or utf-16
=== feedback
name: Survey
data: x.csv
format: csv
date: { fix: 2025-06-30 }
! 3:9 wrong-type: "format" is "csv", not a group of keys → Write { delimiter: …, decimal: …, encoding: … }
! 4:9 unknown-key: There is no key "fix" in "date" → Did you mean "fixed"? [fixed]
=== feedback
name: Survey
data: x.csv
date: 2025
! 3:7 wrong-type: "date" is 2025, not a text or a group of keys → Put quotes around it ["2025"]
=== feedback
name: Survey
data: x.csv
date: { fixed: 30.06.2025 }
segments: { "Travel class": Class, class: { colum: Class } }
! 3:16 bad-format: "30.06.2025" is not a day → Write 2025-06-30 [2025-06-30]
! 4:13 bad-format: "Travel class" is not an id → Write travel-class [travel-class]
! 4:45 unknown-key: There is no key "colum" in "segments.class" → Did you mean "column"? [column]
=== feedback
name: Survey
data: x.csv
missing: 0
not_used: { a: b }
! 3:10 wrong-type: "missing" is 0, not a list → Write it as a list: [0]
! 4:11 wrong-type: "not_used" is a group of keys, not a list → Begin each entry with a dash: "- …"
=== feedback
name: Survey
data: x.csv
answers:
  - points: { hotline: Q7_hotline, Q8: Web Shop }
  - { best: b, worst: w, map: { web-shop: "Web #2" } }
! 4:24 bad-format: "Q7_hotline" is not the id of a touchpoint → Write the column on the left and the id of the touchpoint on the right: Q7_hotline: hotline
! 4:40 bad-format: "Web Shop" is not the id of a touchpoint → Write the column on the left and the id of the touchpoint on the right
! 5:43 bad-format: "Web #2" is not the id of a touchpoint → Write the value in the data on the left and the id of the touchpoint on the right: "Web #2": web-shop
=== feedback
name: Survey
data: x.csv
answers:
  - { column: Q1 }
  - { touchpoint: wifi, measure: csat }
  - Q3
  - { column: Q4, measure: csat, scale: 1-5 }
  - { column: Q5, promise: reliable }
  - { expectation: fast, functional: Q1, dysfunctional: Q2 }
  - { expectation: hotline/fast, functional: Q1 }
! 4:5 missing-key: The key "measure" is missing in entry 1 of "answers" → Add "measure:", what was asked: csat, nps, effort, expectation, adequate, desired, disconfirmation, importance, repeated (yes or no, 1 or 0: whether somebody had to say it again), or the id of one of the touchpoint’s metrics
! 5:5 missing-key: The key "column" is missing in entry 2 of "answers" → Add "column:", the name of the column
! 6:5 wrong-type: Entry 3 of "answers" is "Q3", not a group of keys → Write { column and measure }, { column, promise and kept }, { expectation, functional and dysfunctional }, { best and worst } or { points }
! 7:41 wrong-type: "scale" is "1-5", not a scale → Write its two ends, the lowest first: [1, 5]
! 8:5 missing-key: The key "kept" is missing in entry 5 of "answers" → Add "kept:", the values that mean kept
! 9:20 bad-format: "fast" is not an expectation with its touchpoint → Write the ids of touchpoint and expectation with a slash between them: hotline/fast
! 10:5 missing-key: The key "dysfunctional" is missing in entry 7 of "answers" → Add "dysfunctional:", the column of “if it is missing”, answered in the same way
=== feedback
name: Survey
data: x.csv
answers:
  - { column: Q4, measure: csat, scale: [1, five] }
  - { column: Q4, measure: csat, scale: { min: 1, max: 5, reverse: true } }
  - { column: Q4, measure: CSAT }
  - { column: 4, measure: csat }
! 4:45 wrong-type: Entry 2 of "scale" is "five", not a number → Write a number
! 5:59 unknown-key: There is no key "reverse" in "scale" → Did you mean "reversed"? [reversed]
! 6:28 bad-format: "CSAT" is not a measure → Write csat [csat]
! 7:15 wrong-type: "column" is 4, not a text → Put quotes around it ["4"]
=== feedback
name: Survey
data: x.csv
outcome: { column: s, map: { good: 100, bad: -5, meh: mid }, scale: [1] }
left: cancelled_at
! 3:46 out-of-range: "outcome.map.bad" is -5, below the lowest value 0 → Write a number from 0 to 100
! 3:55 wrong-type: "outcome.map.meh" is "mid", not a number → Write a number from 0 to 100
! 3:69 out-of-range: "outcome.scale" has 1 entry, not exactly 2 → Write its two ends, the lowest first: [1, 5]
! 4:7 wrong-type: "left" is "cancelled_at", not a group of keys with "column" → Write { column: cancelled_at } [{ column: cancelled_at }]
=== feedback
name: Survey
data: x.csv
touchpoint: { map: { CALL: hotline } }
measure: { column: q, map: [nps] }
scales: [1, 5]
! 3:1 missing-key: The key "column" is missing in "touchpoint" → Add "column:", the name of the column
! 4:28 wrong-type: "measure.map" is a list, not a group of keys → Write each entry as "key: value"
! 5:9 wrong-type: "scales" is a list, not a group of keys → Write each entry as "key: value"
=== feedback
name: Survey
data: x.csv
scales: { csat: 5 }
left: { column: c, within: 3 months, values: yes }
! 3:17 wrong-type: "scales.csat" is 5, not a scale → Write its two ends, the lowest first: [1, 5]
! 4:28 bad-format: "3 months" is not a length of time → Write P3M [P3M]
! 4:46 wrong-type: "left.values" is "yes", not a list → Write it as a list: [yes] [[yes]]
=== touchpoint
name: { de: Hotline, en_US: Hotline, "": x, x1: y }
! 1:22 unknown-key: "en_US" is not a language code → Write en-US [en-US]
! 1:38 unknown-key: There is no key before this colon → Write a key before the colon
! 1:45 unknown-key: "x1" is not a language code → A text is one text, or one for each language: { de: …, en: … }
=== touchpoint
name: X
personas:
  - anna
  -
! 4:4 wrong-type: Entry 2 of "personas" has no value → Write an id, or delete the dash
=== touchpoint
name: X
expectations:
  - { id: a, text: b, standard: 120 }
  - { id: c, txt: d }
! 3:33 wrong-type: "standard" is 120, not a group of keys with "metric" → Write { at_least: 120, metric: … }
! 4:14 unknown-key: There is no key "txt" in entry 2 of "expectations" → Did you mean "text"? [text]
=== touchpoint
name: X
quality: [csat]
media: owned, paid
! 2:10 wrong-type: "quality" is a list, not a measure → Write it without brackets and dash: "csat"
! 3:8 not-allowed: "media" cannot be "owned, paid" → Write owned, paid, earned or partner
=== touchpoint
name: X
observations: nothing yet
guidelines: [Be friendly]
links: https://example.com
! 2:15 wrong-type: "observations" is "nothing yet", not a list → Begin each entry with a dash: "- date: …"
! 3:14 wrong-type: Entry 1 of "guidelines" is "Be friendly", not a group of keys with "text" → Write { text: Be friendly } [{ text: Be friendly }]
! 4:8 wrong-type: "links" is "https://example.com", not a list → Write it as a list: ["https://example.com"]
=== touchpoint
name: X
X-own: 1
x_own: 2
! 2:1 unknown-key: There is no key "X-own" here → Keys of your own begin with x-: write "x-own"
! 3:1 unknown-key: There is no key "x_own" here → Keys of your own begin with x-: write "x-own"
=== touchpoint
name: X
reach: { contacts: 12000, per: monthly }
! 2:32 not-allowed: "reach.per" cannot be "monthly" → Did you mean "month"? Allowed are day, week, month, quarter and year [month]
=== touchpoint
name: X
cost: { amount: 1e400, currency: EUR }
! 2:17 wrong-type: "cost.amount" is Infinity, not a number → Write a number, at least 0
=== touchpoint
name: true
owner: 007
channel: 5
! 1:7 wrong-type: "name" is true, not a text → Put quotes around it ["true"]
! 2:8 wrong-type: "owner" is 7, not an id → Put quotes around it ["007"]
! 3:10 wrong-type: "channel" is 5, not an id → Put quotes around it ["5"]
=== touchpoint
name: X
worksheet:
  - promise: x
! 3:3 wrong-type: "worksheet" is a list, not a group of keys → Write { promise: …, expect: …, disappoint: … }
=== tp
format: 1
name: X
languages: { de: Deutsch }
! 3:12 wrong-type: "languages" is a group of keys, not a list → Begin each entry with a dash: "- …"
=== tp
format: 1
name: X
teams:
  - { id: sales, kind: Abteilung }
  - { id: "no way", name: 5 }
  - sales
! 4:24 not-allowed: "kind" cannot be "Abteilung" → Write department, agency or partner
! 5:11 bad-format: "no way" is not an id → Write no-way [no-way]
! 5:27 wrong-type: "name" is 5, not a text → Put quotes around it ["5"]
! 6:5 wrong-type: Entry 3 of "teams" is "sales", not a group of keys with "id" → Write { id: sales } [{ id: sales }]
=== tp
format: one
! 1:1 missing-key: The key "name" is missing → Add "name:", the name of the company
! 1:9 wrong-type: "format" is "one", not 1 → Write 1 [1]
=== tp
format: 1.5
name: X
! 1:9 wrong-type: "format" is 1.5, not 1 → Write 1 [1]
=== tp
format: 1
name: X
promises:
  - { id: reliable }
  - { text: Hi }
context: [order-history]
! 4:5 missing-key: The key "text" is missing in entry 1 of "promises" → Add "text:", the promise in a sentence that one can keep or break
! 5:5 missing-key: The key "id" is missing in entry 2 of "promises" → Add "id:", a short name in lower case, digits and hyphens; what other files refer to
! 6:11 wrong-type: Entry 1 of "context" is "order-history", not a group of keys with "id" → Write { id: order-history } [{ id: order-history }]
=== tp
format: 1
name: X
goals:
  - { id: g, measure: quality, at_least: 75 %, touchpoint: Hotline }
! 4:42 wrong-type: "at_least" is "75 %", not a number → Write only the number: 75
! 4:60 bad-format: "Hotline" is not an id → Write hotline [hotline]
=== tp
format: 1
name: X
rules: [touchpoint/no-owner]
! 3:8 wrong-type: "rules" is a list, not a group of keys → For example: { touchpoint/no-owner: error, touchpoint/stale-assessment: { severity: warning, max_age: P1Y } }
=== touchpoint
name: X
reach: { contacts: "12'000", customers: "5.200,5", per: month }
! 2:20 wrong-type: "reach.contacts" is "12'000", not a whole number → Write it without separators: 12000 [12000]
! 2:41 wrong-type: "reach.customers" is "5.200,5", not a whole number → Write a whole number, at least 0
=== touchpoint
name: X
reach: { contacts: 12 000, per: month }
! 2:20 wrong-type: "reach.contacts" is "12 000", not a whole number → Write it without separators: 12000 [12000]
=== touchpoint
name: X
cost: { amount: "8000,50", currency: EUR }
! 2:17 wrong-type: "cost.amount" is "8000,50", not a number → Write a decimal point: 8000.50
=== touchpoint
name: X
links: [docs/Über uns.md]
! 2:9 bad-format: "docs/Über uns.md" is not a link → Write an address that begins with https://, or a file inside the workspace in letters a to z, digits and . _ -: docs/hotline.md
=== touchpoint
name: X
owner: [service]
! 2:8 wrong-type: "owner" is a list, not an id → Write it without brackets and dash: "service"
=== touchpoint
name: X
measurements:
  - { date: 2026-09-30 }
! 3:5 missing-key: Entry 1 of "measurements" does not say what it is about → Write { measure, counts and date }, { best, worst, shown and date }, { metric, value, n and date }, { metric, within, n and date }, { promise, kept, n and date } or { incidents, without and date }
=== touchpoint
name: X
review_by: 31.2.2027
! 2:12 bad-format: "31.2.2027" is not a day → Write a day as YYYY-MM-DD
=== touchpoint
name: X
review_by: 1/2/2027
! 2:12 bad-format: "1/2/2027" is not a day → Write a day as YYYY-MM-DD
=== touchpoint
name: X
observations:
  - { date: 2026-11-02T10:00:00, text: quieter }
! 3:13 bad-format: "2026-11-02T10:00:00" is not a day → Write 2026-11-02 [2026-11-02]
=== persona
title: Anna
! 1:1 unknown-key: There is no key "title" here → Did you mean "name"? [name]
=== feedback
name: Survey
data: /srv/x.csv
! 2:7 bad-format: "/srv/x.csv" is not a data file that tp can open → Put the data beside this file: tp opens nothing outside the workspace
=== feedback
name: Survey
data: https://example.com/x.csv
! 2:7 bad-format: "https://example.com/x.csv" is not a data file that tp can open → Put the data beside this file: tp opens nothing outside the workspace
=== journey
name: I order
steps:
  - { id: a, touchpoint: hotline, feels: {} }
! 3:35 missing-key: The key "score" is missing in "feels" → Add "score:", from −2 (very bad) to +2 (very good)
=== journey
name: I order
volume: { count: 600 }
owner: [a, b, c, d, e, f, g]
! 2:1 missing-key: The key "per" is missing in "volume" → Add "per:", the period they are counted in
! 3:8 wrong-type: "owner" is a list, not an id → An id has only small letters a to z, digits, and single hyphens between them
=== tp
format: 1
name: X
settings: { relation_break_within: 90 }
! 3:36 wrong-type: "settings.relation_break_within" is 90, not a length of time → Write for example P90D for 90 days, P6M for 6 months, P1Y for a year
=== persona
name: Anna
needs:
  - { touchpoints: [hotline] }
! 3:5 missing-key: The key "text" is missing in entry 1 of "needs" → Add "text:", what is needed
`;
