/** Words that German compounds of this field are made of: where one begins within a word, the word may be parted before it. */

const elements = `
abholung ablauf abrechnung absage abschluss abstimmung abteilung abwicklung adresse agentur aktion analyse anfrage angebot anlage anleitung
anlieferung anmeldung annahme anordnung anruf ansicht ansprache antrag antwort anweisung anzeige apparat arbeit artikel assistent aufgabe
aufkleber aufnahme auftrag ausführung ausgabe aushändigung auskunft auslastung auslieferung ausstellung auswahl ausweis auszahlung automat
beantragung bearbeitung bedarf bedienung bedingung bedingungen befragung begegnung begleitung begrüßung beilage beleg benachrichtigung
beratung berechtigung bereich bereitschaft bericht bescheid beschreibung beschwerde besichtigung bestand bestätigung bestell bestellung
besuch besucher betreuung betrieb bewertung bewilligung beziehung bildschirm bindung brief broschüre buch buchhaltung buchung center daten
dauer dialog dienst dienstleistung digital dokumentation druck eingabe eingang einkauf einladung einrichtung einstellung einwilligung
einzahlung einzelhandel empfang empfehlung entscheidung entwicklung erfahrung erfassung ergebnis erinnerung erklärung erlebnis eröffnung
ersatz erstattung erteilung erwartung etikett fachkraft fahrer fehler filiale firma formel formular frage freigabe frist führung garantie
gebrauch gebühr gegenstand genehmigung gerät geschäft gesellschaft gesetz gespräch gestaltung großhandel gruppe gutschein gutschrift
haltung handbuch handel händler handlung herstellung hilfe hinweis hotline information inhalt innovation kampagne kanal kandidat kandidaten
karte kasse katalog kauf kaufmann kennwort kennzahl klausel kommunikation kompetenz kontakt konto kontrolle konzept kosten kunde kunden
kündigung lageplan lager leistung lieferant lieferschein lieferung liste lösung mail management mappe marke marketing markt maschine
material meldung messe mitarbeiter mitteilung mittel modell montage nachricht nachverfolgung netzwerk newsletter nummer nutzung oberfläche
objekt online optimierung option ordnung paket partner person pflege pflicht phase planung plattform portal preis produkt programm projekt
prozess prüfung punkt pünktlich qualität quittung rabatt rechnung regel register reinigung reklamation reparatur reservierung rückgabe
rückmeldung rückruf rücksendung schaden schalter schein schild schluss schnittstelle schreiben schulung schutz schwelle seite sendung
service sicherheit sortiment spende sperre spiegel sprache stammdaten stammkunde stammtisch standort station status stelle stellung
steuerung störung strategie studie stufe suche system tabelle tafel tarif technik teilnahme teilnehmer telefon termin text therapie
touchpoint übergabe überprüfung übersicht übertragung überwachung überweisung umfrage umgebung umschlag unterlage unterlagen unternehmen
unterstützung untersuchung urkunde veranstaltung verantwortlich verantwortliche verantwortung verbindung vereinbarung verfahren verfolgung
vergleich verhalten verkauf verkehr verlängerung vermittlung vermögen verordnung verpackung verpflichtung versand versicherung verspätung
versuch verteilung vertrag vertrauen vertreter vertrieb verwaltung verzeichnis verzögerung vollmacht voraussetzung vorbereitung vorgang
vorlage vorschlag vorstand wagen wahrnehmung warnung wartung wechsel weiterempfehlung werbung werkstatt wiederholung wirkung wissen
wochenende wunsch zahlung zeichen zeichnung zeitpunkt zeitung zentrale zentrum zertifikat zettel zufriedenheit zugang zulassung zuordnung
zusage zusammenfassung zustand zustellung zustimmung zuweisung
`;

/** Matches the elements in a text of small letters, the longest where several begin. */
export const compoundElement = new RegExp(
  elements
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
