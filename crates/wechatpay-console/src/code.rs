//! QR codes as SVG images.

use qrcode::QrCode;
use qrcode::render::svg;

/// The longest text of a QR code, in bytes. A `code_url` has at most 64.
const LONGEST: usize = 512;

/// Returns the QR code of a text as SVG; `None` if the text is too long.
#[must_use]
pub fn qr_code(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let code = QrCode::new(text).ok()?;
    Some(code.render::<svg::Color<'_>>().build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_has_no_code() {
        assert!(qr_code(&"a".repeat(LONGEST)).is_some());
        assert!(qr_code(&"a".repeat(LONGEST + 1)).is_none());
    }

    #[test]
    fn the_text_itself_is_not_in_the_picture() {
        let picture = qr_code("</svg><script>").unwrap();
        assert!(picture.contains("<path") && !picture.contains("script"), "{picture}");
    }
}
