//! Writing v2 XML.

/// Writes `<xml>` with an element for each member. The caller has checked that XML allows the names and the characters.
pub(crate) fn write<'a>(members: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut xml = Vec::with_capacity(1024);
    xml.extend_from_slice(b"<xml>");
    for (name, value) in members {
        xml.push(b'<');
        xml.extend_from_slice(name.as_bytes());
        xml.push(b'>');
        escape(&mut xml, value);
        xml.extend_from_slice(b"</");
        xml.extend_from_slice(name.as_bytes());
        xml.push(b'>');
    }
    xml.extend_from_slice(b"</xml>");
    xml
}

fn escape(xml: &mut Vec<u8>, value: &str) {
    for &byte in value.as_bytes() {
        match byte {
            b'&' => xml.extend_from_slice(b"&amp;"),
            b'<' => xml.extend_from_slice(b"&lt;"),
            b'>' => xml.extend_from_slice(b"&gt;"),
            // A reader turns a bare one into a line feed, and the signature
            // would no longer fit.
            b'\r' => xml.extend_from_slice(b"&#13;"),
            byte => xml.push(byte),
        }
    }
}
