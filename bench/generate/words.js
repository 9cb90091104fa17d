/** What the made-up company says of itself: a house of home and garden goods, in German and English. */

const text = (de, en) => ({ de, en });

export const stages = [
  { id: 'attention', name: text('Aufmerksamkeit', 'Attention'), moment: 'before' },
  { id: 'inspiration', name: text('Anregung', 'Inspiration'), moment: 'before' },
  { id: 'information', name: text('Information', 'Information'), moment: 'before' },
  { id: 'purchase', name: text('Kauf', 'Purchase'), moment: 'during' },
  { id: 'delivery', name: text('Lieferung', 'Delivery'), moment: 'during' },
  { id: 'use', name: text('Nutzung', 'Use'), moment: 'after' },
  { id: 'care', name: text('Betreuung', 'Care'), moment: 'after' },
  { id: 'loyalty', name: text('Bindung', 'Loyalty'), moment: 'after' },
];

export const teams = [
  { id: 'marketing', name: text('Marketing', 'Marketing'), kind: 'department' },
  { id: 'e-commerce', name: text('E-Commerce', 'E-commerce'), kind: 'department' },
  { id: 'sales', name: text('Vertrieb', 'Sales'), kind: 'department' },
  { id: 'service', name: text('Kundenservice', 'Customer service'), kind: 'department' },
  { id: 'logistics', name: text('Logistik', 'Logistics'), kind: 'department' },
  { id: 'accounts', name: text('Buchhaltung', 'Accounts'), kind: 'department' },
  { id: 'stores', name: text('Filialen', 'Stores'), kind: 'department' },
  { id: 'product', name: text('Produktmanagement', 'Product management'), kind: 'department' },
  { id: 'quality', name: text('Qualität', 'Quality'), kind: 'department' },
  { id: 'media-x', name: 'Media X', kind: 'agency' },
  { id: 'parcel-partner', name: text('Paketdienst', 'Parcel carrier'), kind: 'partner' },
];

export const channels = [
  { id: 'website', name: text('Website', 'Website'), medium: 'digital' },
  { id: 'app', name: text('App', 'App'), medium: 'digital' },
  { id: 'e-mail', name: text('E-Mail', 'E-mail'), medium: 'digital' },
  { id: 'chat', name: text('Chat', 'Chat'), medium: 'digital' },
  { id: 'social-media', name: text('Soziale Medien', 'Social media'), medium: 'digital' },
  { id: 'search', name: text('Suche', 'Search'), medium: 'digital' },
  { id: 'review-site', name: text('Bewertungsportal', 'Review site'), medium: 'digital' },
  { id: 'phone', name: text('Telefon', 'Phone'), medium: 'human' },
  { id: 'store', name: text('Filiale', 'Store'), medium: 'human' },
  { id: 'visit', name: text('Besuch', 'Visit'), medium: 'human' },
  { id: 'event', name: text('Veranstaltung', 'Event'), medium: 'human' },
  { id: 'letter', name: text('Brief', 'Letter'), medium: 'physical' },
  { id: 'print', name: text('Druckwerk', 'Print'), medium: 'physical' },
  { id: 'parcel', name: text('Paket', 'Parcel'), medium: 'physical' },
];

export const promises = [
  { id: 'reliable', text: text('Wir halten Termine.', 'We keep our dates.'), weight: 2 },
  { id: 'honest', text: text('Wir sagen, was ein Produkt nicht kann.', 'We say what a product cannot do.') },
  { id: 'close', text: text('Bei uns spricht man mit Menschen.', 'You speak to people.') },
  { id: 'simple', text: text('Jedes Anliegen ist in einem Schritt erledigt.', 'Every request takes one step.') },
  { id: 'lasting', text: text('Was wir verkaufen, lässt sich reparieren.', 'What we sell can be repaired.') },
];

export const context = [
  { id: 'order-history', name: text('Bestellungen', 'Order history') },
  { id: 'contact-preference', name: text('Gewünschter Kontaktweg', 'Preferred contact') },
  { id: 'delivery-address', name: text('Lieferadresse', 'Delivery address') },
  { id: 'complaint-reason', name: text('Beschwerdegrund', 'Reason for complaint') },
  { id: 'garden-size', name: text('Gartengröße', 'Garden size') },
  { id: 'budget', name: text('Budget', 'Budget') },
  { id: 'device-serial', name: text('Seriennummer', 'Serial number') },
  { id: 'consent', name: text('Einwilligungen', 'Consents') },
];

/** What people meet: id, name, channel, owner, stage, medium, and how its owner is called in the company. */
export const things = [
  ['poster', 'Plakat', 'Poster', 'print', 'media-x', 'attention', 'paid'],
  ['radio-spot', 'Radiospot', 'Radio spot', 'event', 'media-x', 'attention', 'paid'],
  ['search-ad', 'Suchanzeige', 'Search ad', 'search', 'media-x', 'attention', 'paid'],
  ['banner', 'Werbebanner', 'Banner', 'website', 'media-x', 'attention', 'paid'],
  ['catalogue', 'Katalog', 'Catalogue', 'print', 'marketing', 'inspiration', 'owned'],
  ['blog', 'Ratgeber', 'Advice blog', 'website', 'marketing', 'inspiration', 'owned'],
  ['showroom', 'Ausstellung', 'Showroom', 'store', 'stores', 'inspiration', 'owned'],
  ['fair-stand', 'Messestand', 'Fair stand', 'event', 'marketing', 'inspiration', 'owned'],
  ['instagram', 'Instagram-Profil', 'Instagram profile', 'social-media', 'marketing', 'inspiration', 'owned'],
  ['reviews', 'Bewertungen', 'Customer reviews', 'review-site', 'marketing', 'information', 'earned'],
  ['forum', 'Gartenforum', 'Garden forum', 'review-site', 'product', 'information', 'earned'],
  ['product-page', 'Produktseite', 'Product page', 'website', 'e-commerce', 'information', 'owned'],
  ['advice-call', 'Beratungsgespräch', 'Advice call', 'phone', 'sales', 'information', 'owned'],
  ['store-advice', 'Fachberatung', 'Advice in the store', 'store', 'stores', 'information', 'owned'],
  ['chat-advice', 'Beratungschat', 'Advice chat', 'chat', 'service', 'information', 'owned'],
  ['planner', 'Gartenplaner', 'Garden planner', 'app', 'e-commerce', 'information', 'owned'],
  ['offer', 'Angebot', 'Offer', 'e-mail', 'sales', 'purchase', 'owned'],
  ['web-order', 'Bestellformular', 'Order form', 'website', 'e-commerce', 'purchase', 'owned'],
  ['checkout', 'Kasse', 'Checkout', 'store', 'stores', 'purchase', 'owned'],
  ['phone-order', 'Telefonische Bestellung', 'Phone order', 'phone', 'sales', 'purchase', 'owned'],
  ['payment', 'Bezahlseite', 'Payment page', 'website', 'accounts', 'purchase', 'owned'],
  ['confirmation', 'Bestellbestätigung', 'Order confirmation', 'e-mail', 'e-commerce', 'purchase', 'owned'],
  ['shipping-news', 'Versandnachricht', 'Shipping note', 'e-mail', 'logistics', 'delivery', 'owned'],
  ['tracking', 'Sendungsverfolgung', 'Parcel tracking', 'website', 'parcel-partner', 'delivery', 'partner'],
  ['parcel', 'Paketübergabe', 'Parcel handover', 'parcel', 'parcel-partner', 'delivery', 'partner'],
  ['packaging', 'Verpackung', 'Packaging', 'parcel', 'logistics', 'delivery', 'owned'],
  ['assembly', 'Aufbau vor Ort', 'Assembly on site', 'visit', 'logistics', 'delivery', 'owned'],
  ['manual', 'Anleitung', 'Manual', 'print', 'product', 'use', 'owned'],
  ['how-to-video', 'Anleitungsvideo', 'How-to video', 'website', 'product', 'use', 'owned'],
  ['invoice', 'Rechnung', 'Invoice', 'letter', 'accounts', 'use', 'owned'],
  ['reminder', 'Zahlungserinnerung', 'Payment reminder', 'letter', 'accounts', 'use', 'owned'],
  ['hotline', 'Service-Hotline', 'Service hotline', 'phone', 'service', 'care', 'owned'],
  ['service-chat', 'Service-Chat', 'Service chat', 'chat', 'service', 'care', 'owned'],
  ['returns', 'Rücksendung', 'Returns', 'parcel', 'logistics', 'care', 'owned'],
  ['repair', 'Reparatur', 'Repair', 'store', 'quality', 'care', 'owned'],
  ['complaint-form', 'Beschwerdeformular', 'Complaint form', 'website', 'service', 'care', 'owned'],
  ['newsletter', 'Newsletter', 'Newsletter', 'e-mail', 'marketing', 'loyalty', 'owned'],
  ['loyalty-card', 'Kundenkarte', 'Loyalty card', 'app', 'marketing', 'loyalty', 'owned'],
  ['survey', 'Kundenbefragung', 'Customer survey', 'e-mail', 'quality', 'loyalty', 'owned'],
  ['birthday-card', 'Geburtstagskarte', 'Birthday card', 'letter', 'marketing', 'loyalty', 'owned'],
].map(([id, de, en, channel, owner, stage, media]) => ({ id, name: text(de, en), channel, owner, stage, media }));

export const ranges = [
  ['roses', 'Rosen', 'roses'],
  ['bulbs', 'Blumenzwiebeln', 'bulbs'],
  ['hedges', 'Hecken', 'hedges'],
  ['lawn', 'Rasen', 'lawn'],
  ['ponds', 'Teiche', 'ponds'],
  ['greenhouses', 'Gewächshäuser', 'greenhouses'],
  ['sheds', 'Gartenhäuser', 'sheds'],
  ['mowers', 'Rasenmäher', 'mowers'],
  ['tools', 'Werkzeug', 'tools'],
  ['fences', 'Zäune', 'fences'],
  ['terraces', 'Terrassen', 'terraces'],
  ['furniture', 'Gartenmöbel', 'garden furniture'],
  ['grills', 'Grills', 'grills'],
  ['lights', 'Außenleuchten', 'outdoor lights'],
  ['watering', 'Bewässerung', 'watering'],
  ['balcony', 'Balkon', 'balcony'],
  ['herbs', 'Kräuter', 'herbs'],
  ['vegetables', 'Gemüse', 'vegetables'],
  ['fruit-trees', 'Obstbäume', 'fruit trees'],
  ['saunas', 'Saunen', 'saunas'],
  ['pools', 'Pools', 'pools'],
  ['playground', 'Spielgeräte', 'playground'],
  ['birds', 'Vogelhäuser', 'bird houses'],
  ['compost', 'Kompost', 'compost'],
  ['winter', 'Winterschutz', 'winter protection'],
].map(([id, de, en]) => ({ id, name: text(de, en) }));

export const markets = [
  ['north', 'Nord', 'north'],
  ['south', 'Süd', 'south'],
  ['east', 'Ost', 'east'],
  ['west', 'West', 'west'],
  ['austria', 'Österreich', 'Austria'],
  ['switzerland', 'Schweiz', 'Switzerland'],
  ['france', 'Frankreich', 'France'],
  ['denmark', 'Dänemark', 'Denmark'],
  ['poland', 'Polen', 'Poland'],
  ['online', 'nur online', 'online only'],
].map(([id, de, en]) => ({ id, name: text(de, en) }));

export const descriptions = [
  text(
    'Hier merken Kunden zum ersten Mal, ob wir sie verstehen. Wer zweimal fragen muss, kommt selten wieder.',
    'Here customers first notice whether we understand them. Those who have to ask twice seldom return.',
  ),
  text(
    'Der Ablauf ist seit 2024 unverändert; die meisten Rückfragen betreffen Liefertermin und Rücknahme.',
    'The process has not changed since 2024; most questions are about delivery dates and returns.',
  ),
  text('Wird vor allem samstags genutzt, oft vom Handy aus.', 'Used mostly on Saturdays, often from a phone.'),
  text(
    'Die Agentur liefert Texte und Bilder, das Fachteam gibt frei. Vor der Saison dauert die Freigabe zu lange.',
    'The agency delivers words and pictures, the team approves them. Before the season the approval takes too long.',
  ),
  text('Rund um die Uhr erreichbar, aber nur werktags besetzt.', 'Open around the clock, staffed on working days only.'),
  text(
    'Viele erwarten hier eine Auskunft zu Ersatzteilen – und bekommen eine Telefonnummer.',
    'Many expect an answer about spare parts here – and are given a phone number.',
  ),
  text('Kommt gut an: „endlich jemand, der zuhört“.', 'Well received: “at last somebody who listens”.'),
  text(
    'Erster Eindruck nach dem Kauf.\nWird von der Logistik gepackt, vom Marketing gestaltet und vom Service verantwortet.',
    'First impression after the purchase.\nPacked by logistics, designed by marketing, answered for by service.',
  ),
];

export const expectations = [
  ['fast', 'Ich komme sofort durch.', 'I get through at once.', 'basic', 'close'],
  ['clear-price', 'Der Preis ist der Endpreis.', 'The price is the final price.', 'basic', 'honest'],
  ['on-time', 'Es kommt an dem Tag, den man mir nennt.', 'It comes on the day I am told.', 'performance', 'reliable'],
  ['one-step', 'Ich muss mein Anliegen nur einmal schildern.', 'I only have to explain my case once.', 'performance', 'simple'],
  ['knows-me', 'Man weiß, was ich schon gekauft habe.', 'They know what I have bought before.', 'delight', 'close'],
  ['honest-advice', 'Man rät mir auch einmal ab.', 'Sometimes they advise me against it.', 'delight', 'honest'],
  ['repairable', 'Ersatzteile gibt es auch nach zehn Jahren.', 'Spare parts are there after ten years.', 'performance', 'lasting'],
  ['no-queue', 'Höchstens zwei Leute vor mir, sonst gehe ich.', 'Two people ahead of me at most, or I leave.', 'basic', 'simple'],
].map(([id, de, en, kind, promise]) => ({ id, text: text(de, en), kind, promise }));

export const metrics = [
  { id: 'waiting-time', unit: 's', better: 'lower', target: 120, limit: 180 },
  { id: 'delivery-time', unit: 'd', better: 'lower', target: 3, limit: 6 },
  { id: 'first-contact-solution', unit: '%', better: 'higher', target: 80, limit: 60 },
  { id: 'load-time', unit: 'ms', better: 'lower', target: 800, limit: 2500 },
];

export const worksheet = {
  promise: [
    text('Termin nur nennen, wenn er hält', 'Name a date only if it will hold'),
    text('Rückruf binnen einer Stunde', 'Call back within an hour'),
  ],
  expect: [text('Eine Antwort in ganzen Sätzen', 'An answer in whole sentences'), text('Ein Mensch, kein Menü', 'A person, not a menu')],
  disappoint: [
    text('Dreimal weiterverbinden', 'Put through three times'),
    text('Nach der Kundennummer fragen, die auf dem Display steht', 'Ask for the number that is on the display'),
  ],
  delight: [
    text('Der Techniker ruft vorher selbst an', 'The technician rings beforehand'),
    text('Ein Samentütchen im Paket', 'Seeds in the parcel'),
  ],
};

export const guidelines = [
  text('Wir nennen immer einen Namen und eine Durchwahl.', 'We always give a name and a direct line.'),
  text('Kein Formular fragt, was wir schon wissen.', 'No form asks what we know already.'),
  text('Absagen begründen wir in einem Satz.', 'We give the reason for a refusal in one sentence.'),
];

export const observations = [
  text('Deutlich mehr Anrufe seit dem Umbau der Seite', 'Far more calls since the page was rebuilt'),
  text('Das Team meldet sich jetzt mit Namen', 'The team now gives its name'),
  text('Kunden loben die neue Verpackung, ungefragt', 'Customers praise the new packaging, unasked'),
];

export const responsible = [
  'Leitung Service',
  'Teamleitung',
  'C. Brandt',
  'Produktmanagerin "Garten"',
  'Filialleitung',
  "Anja O'Neill",
  'Regionalleiter Süd/West',
];
export const sources = [
  'Q3 survey',
  'telephony log',
  'Kundenbefragung Herbst',
  'web analytics',
  'Interviews: 5 Kunden',
  'CRM, Stichprobe',
  '5 interviews',
];
export const purposes = ['inform', 'advise', 'buy', 'use', 'pay', 'complain', 'recommend', 'return'];
export const technology = ['crm', 'telephony', 'web-shop', 'erp', 'newsletter-tool', 'chat-tool', 'cms', 'wms'];
export const information = [
  text('Liefertermin', 'Delivery date'),
  text('Preis', 'Price'),
  text('Garantie', 'Warranty'),
  text('Ansprechpartner', 'Contact'),
];

export const comments = [
  'Stand nach dem Workshop im Oktober',
  'mit dem Team abgestimmt',
  'Zahlen vom Vertrieb folgen',
  'agreed with the agency',
  'see the survey report, page 12',
  'Schätzung',
  'wird jeden Monat gezählt',
  '----------------------------------------',
  'Messung',
  'Erwartungen und Versprechen',
];

export const people = [
  ['anna-keller', 'Anna Keller', 'Einkäuferin', 'Buyer', 'prospect'],
  ['bernd-vogt', 'Bernd Vogt', 'Rentner mit Garten', 'Pensioner with a garden', 'customer'],
  ['carla-diaz', 'Carla Díaz', 'Junge Mutter', 'Young mother', 'customer'],
  ['deniz-yilmaz', 'Deniz Yılmaz', 'Landschaftsgärtner', 'Landscape gardener', 'customer'],
  ['eva-lind', 'Eva Lind', 'Balkongärtnerin', 'Balcony gardener', 'prospect'],
  ['frank-otto', 'Frank Otto', 'Hausverwalter', 'Property manager', 'customer'],
  ['gerda-hahn', 'Gerda Hahn', 'Stammkundin', 'Regular customer', 'customer'],
  ['hugo-martin', 'Hugo Martin', 'Bauherr', 'Home builder', 'prospect'],
  ['ines-wolf', 'Ines Wolf', 'Kleingärtnerin', 'Allotment holder', 'customer'],
  ['jan-kruse', 'Jan Kruse', 'Student', 'Student', 'prospect'],
  ['karin-busch', 'Karin Busch', 'Kita-Leiterin', 'Head of a nursery', 'customer'],
  ['lars-holm', 'Lars Holm', 'Ferienhausbesitzer', 'Owner of a holiday home', 'customer'],
  ['mina-park', 'Mina Park', 'Architektin', 'Architect', 'prospect'],
  ['nora-stein', 'Nora Stein', 'Umsteigerin', 'Switcher', 'prospect'],
  ['olaf-berg', 'Olaf Berg', 'Hausmeister', 'Caretaker', 'customer'],
  ['petra-lange', 'Petra Lange', 'Wiederkehrerin', 'Returning customer', 'customer'],
  ['quentin-roy', 'Quentin Roy', 'Restaurantbesitzer', 'Restaurant owner', 'customer'],
  ['rita-sommer', 'Rita Sommer', 'Vereinsvorsitzende', 'Head of a club', 'customer'],
  ['sven-adler', 'Sven Adler', 'Technikfreund', 'Gadget lover', 'prospect'],
  ['tina-moos', 'Tina Moos', 'Floristin', 'Florist', 'customer'],
].map(([id, name, de, en, customer]) => ({ id, name, role: text(de, en), customer }));

export const wishes = [
  text('Schnell das Richtige finden', 'Find the right thing fast'),
  text('Nicht an der Hotline hängen', 'Not hang on the line'),
  text('Wissen, wann jemand kommt', 'Know when somebody will come'),
  text('Ein Ansprechpartner für alles', 'One contact for everything'),
  text('Ehrliche Auskunft über den Preis', 'An honest word about the price'),
];

export const steps = [
  [
    text('sieht die Anzeige auf dem Weg zur Arbeit', 'sees the ad on the way to work'),
    text('Das könnte zu uns passen', 'This could suit us'),
  ],
  [text('vergleicht zwei Angebote', 'compares two offers'), text('Warum ist das hier teurer?', 'Why is this one dearer?')],
  [text('ruft an und fragt nach dem Termin', 'calls to ask for the date'), text('Hoffentlich geht jemand ran', 'I hope somebody answers')],
  [
    text('gibt die Daten ein zweites Mal ein', 'types in the data a second time'),
    text('Das habe ich doch schon gesagt', 'I have told them already'),
  ],
  [text('packt aus und baut auf', 'unpacks and assembles'), text('Die Anleitung hilft wirklich', 'The manual really helps')],
  [text('wartet auf den Rückruf', 'waits for the call back'), text('Vergessen die mich?', 'Have they forgotten me?')],
  [text('zahlt mit der Karte', 'pays by card'), text('Ging schneller als gedacht', 'Faster than I thought')],
  [text('erzählt es den Nachbarn', 'tells the neighbours'), text('Die empfehle ich weiter', 'I shall recommend them')],
];

export const cases = [
  text('Ich lege einen Garten an', 'I plan a garden'),
  text('Ich brauche ein Ersatzteil', 'I need a spare part'),
  text('Ich beschwere mich über eine Lieferung', 'I complain about a delivery'),
  text('Ich bestelle zum ersten Mal', 'I order for the first time'),
  text('Ich gebe etwas zurück', 'I return something'),
  text('Ich suche ein Geschenk', 'I look for a present'),
  text('Ich kaufe für meinen Betrieb ein', 'I buy for my business'),
  text('Ich ziehe um', 'I move house'),
];

export const actionTitles = [
  text('Formular auf 9 Felder kürzen', 'Cut the form to 9 fields'),
  text('Rückrufzeit verbindlich zusagen', 'Promise a time for the call back'),
  text('Anleitung neu bebildern', 'Draw new pictures for the manual'),
  text('Anzeige nach dem Kauf ausblenden', 'Hide the ad after the purchase'),
  text('Kundenkarte in die App holen', 'Bring the loyalty card into the app'),
];
