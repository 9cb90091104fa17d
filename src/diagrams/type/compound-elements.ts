/** Words that German compounds of this field are made of: where one begins within a word, the word may be parted before it. */

const elements = `
abbruch abfahrt abfall abflug abfrage abgabe abholung ablage ablauf ablesung abmeldung abnahme abrechnung absage abschluss absender
absprache abstimmung abteilung abwicklung abzug adresse agentur aktion analyse anbieter anfahrt anfrage angabe angebot ankunft anlage anlass
anleitung anlieferung anmeldung annahme anordnung anpassung anreise anruf anschlag anschluss anschrift ansicht ansprache anspruch anteil antrag
antwort anwalt anweisung anwendung anzahl anzeige apotheke architekt apparat arbeit artikel arzt assistent aufenthalt aufgabe aufkleber auflage
aufnahme auftritt aufruf aufsicht auftrag aufwand aufzug ausbildung ausfall ausflug ausführung ausgabe ausgang ausgleich aushändigung auskunft
auslage ausland auslastung auslieferung ausschluss ausschreibung ausstellung austausch auswahl ausweis auswertung auszahlung auszeichnung
auszug authentifizierung automat autorisierung beantragung bearbeitung bedarf bedienung bedingung bedingungen befragung befreiung
begegnung begleitung begrüßung begutachtung behandlung behelf beilage beleg belehrung benachrichtigung benutzer beratung berechtigung
bereich bereitschaft bericht bescheid bescheinigung beschreibung beschwerde besichtigung bestand bestätigung bestell bestellung besuch
besucher beteiligung betreiber betreuung betrieb bewerbung bewertung bewilligung bezahlung beziehung bildschirm bindung brief broschüre
buch buchhaltung buchung budget büro center daten datenblatt dauer depot dialog dienst dienstleistung digital dokumentation druck einander einblick
einfahrt einführung eingabe eingang einkauf einkommen einladung einlage einlass einlösung einnahme einreichung einrichtung einsatz
einsicht einspruch einstellung einstieg eintrag eintritt einverständnis einweisung einwilligung einwohner einzahlung einzelhandel einzug
eltern empfang empfehlung energie entgelt entlassung entlastung entnahme entscheidung entsorgung entstörung entwicklung entwurf ereignis
erfahrung erfassung erfolg ergebnis erhebung erhöhung erinnerung erkennung erklärung erlaubnis erlebnis ermäßigung ermittlung erneuerung
eröffnung ersatz erscheinung erstattung erstellung erteilung ertrag erwartung erwerb etage etikett fachkraft fähigkeit fahrer fahrzeug
faktor faser fehler feststellung filiale finanzierung firma formel formular frage freigabe freiheit frist führerschein führung garantie
gast gebäude gebrauch gebühr gebühren gegenstand geld genehmigung gepäck gerät geschäft gesellschaft gesetz gespräch gestaltung
gewährleistung großhandel gruppe gutachten gutschein gutschrift haftpflicht haftung haltung handbuch handel händler handlung haus
hausmeister hausrat herstellung hilfe hinweis hotline identifikation identität immobilie index industrie information inhaber inhalt
initiative inkasso innovation inspektion installation institut integration interesse interview kampagne kanal kandidat kandidaten
kandidatin karte kasse katalog kauf kaufmann kaution kennwort kennzahl klausel kommunikation kompetenz konditionen kontakt konto kontrolle
konzept korb kosten kranken krankenhaus kredit kunde kunden kündigung lageplan lager laufzeit lehrgang leistung lieferant lieferschein
lieferung liste lösung mahnung mail management mappe marke marketing markt maschine material melde meldung messe mitarbeiter mitglied
mitnahme mitteilung mittel möbel modell montage nachricht nachverfolgung nachweis netz netzwerk newsletter notfall nummer nutzung
oberfläche objekt öffnung online optimierung option ordnung paket papier parkplatz partner passwort patienten person pflege pflicht phase
plan planung plattform portal preis produkt programm projekt protokoll prozess prüfung punkt punkte pünktlich qualität quittung rabatt
raum rechnung recht redaktion regel register reinigung reise reklamation reparatur reservierung rezept rezeption rückerstattung rückfrage rückgabe
rückgewinnung rückmeldung rücknahme rückruf rücksendung sachbearbeitung schaden schalter schein schild schluss schlüssel schnittstelle
schreiben schulung schutz schwelle schwester seite selbst sendung service sicherheit sitzplatz sonder sortiment spende sperre spiegel
sprache sprechstunde stammdaten stammkunde stammtisch standort station status stelle stellung steuer steuerung störung strategie strom
studie stufe stunde suche system tabelle tafel tarif technik techniker teilnahme teilnehmer telefon termin text therapie touchpoint
training übergabe übernahme überprüfung übersicht übertrag übertragung überwachung überweisung umbuchung umfang umfrage umgang umgebung umlage
ummeldung umsatz umschlag umstellung umtausch umzug unfähigkeit unfall unterbrechung unterhalt unterkunft unterlage unterlagen unternehmen
unterricht unterschrift unterstützung untersuchung unterweisung urkunde urlaub ursache urteil veranstalter veranstaltung verantwortlich
verantwortliche verantwortung verbindung verbraucher vereinbarung verfahren verfolg verfügung vergabe vergleich verhalten
verhandlung verkauf verkehr verlängerung vermittlung vermögen verordnung verpackung verpflichtung versand versicherung verspätung versuch
verteilung vertrag vertrauen vertreter vertrieb verwaltung verzeichnis verzögerung vollmacht voranschlag voraussetzung vorbereitung
vorgang vorlage vorschlag vorstand wagen wahrnehmung waren warnung wartung wechsel weiterempfehlung werbung werkstatt widerspruch
wiederholung wirkung wissen wochenende wunsch würdigkeit zahl zähler zahlung zeichen zeichnung zeitpunkt zeitschrift zeitung zentrale
zentrum zertifikat zettel zeugnis zinsen zufriedenheit zugang zulassung zuordnung zurücksetzung zusage zusammenfassung zuschlag zusendung
zustand zuständigkeit zustellung zustimmung zuweisung zuwendung änderung
`;

/** Matches the elements in a text of small letters, the longest where several begin; an `h` behind a `c` begins none. */
export const compoundElement = new RegExp(
  `(?!(?<=c)h)(?:${elements
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'g',
);
