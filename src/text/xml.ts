/** Text inside XML: SVG, JUnit. */

const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const unlikely = /[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** `text` for element content or a quoted attribute; what XML 1.0 cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  if (!unlikely.test(text)) return text;
  return text.replace(illegal, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
