//! The files for the browser, in their original form: there is no build step.

use crate::made::made;

/// A file with its media type.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Asset {
    /// The media type, for `Content-Type`.
    pub content_type: &'static str,
    /// The content.
    pub body: &'static [u8],
}

/// Defines the files by name; the suffix of a name determines the media type.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../assets/", $name)).as_slice())),*]
    };
}

pub(crate) const FILES: &[(&str, &[u8])] = files![
    "index.html",
    "cashier.html",
    "reference.html",
    "console.css",
    "reference.css",
    "icon.svg",
    "js/api.js",
    "js/base.js",
    "js/cashier.js",
    "js/dialog.js",
    "js/difference.js",
    "js/dom.js",
    "js/format.js",
    "js/list.js",
    "js/live.js",
    "js/main.js",
    "js/merchant.js",
    "js/names.js",
    "js/reference.js",
    "js/reference/catalogue.js",
    "js/reference/check.js",
    "js/reference/form.js",
    "js/reference/label.js",
    "js/reference/members.js",
    "js/reference/operation.js",
    "js/reference/sample.js",
    "js/reference/sent.js",
    "js/reference/viewer.js",
    "js/route.js",
    "js/say.js",
    "js/text.js",
    "js/views/clock.js",
    "js/views/faults.js",
    "js/views/ledger.js",
    "js/views/merchants.js",
    "js/views/notification.js",
    "js/views/notifications.js",
    "js/views/order.js",
    "js/views/orders.js",
    "js/views/refunds.js",
    "js/views/request.js",
    "js/views/requests.js",
    "text/en.json",
    "text/zh.json",
];

/// Returns the file of this name, such as `index.html`. Some files are generated on first use,
/// which takes a moment.
#[must_use]
pub fn asset(name: &str) -> Option<Asset> {
    let body = match FILES.iter().find(|(its, _)| *its == name) {
        Some((_, body)) => body,
        None => made(name)?,
    };
    let content_type = match name.rsplit_once('.')?.1 {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        _ => return None,
    };
    Some(Asset { content_type, body })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn names(directory: &Path, before: &str) -> Vec<String> {
        let entries = std::fs::read_dir(directory).unwrap().map(Result::unwrap);
        entries
            .flat_map(|entry| {
                let name = format!("{before}{}", entry.file_name().to_str().unwrap());
                let folder = entry.file_type().unwrap().is_dir();
                if folder { names(&entry.path(), &format!("{name}/")) } else { vec![name] }
            })
            .collect()
    }

    #[test]
    fn every_file_of_the_folder_is_served_and_is_something() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        for name in names(&folder, "") {
            assert!(asset(&name).is_some(), "{name} is not served");
        }
        assert!(asset("../Cargo.toml").is_none());
    }

    #[test]
    fn pages_have_neither_scripts_nor_styles_within() {
        for (name, body) in FILES.iter().filter(|(name, _)| name.ends_with(".html")) {
            let text = std::str::from_utf8(body).unwrap();
            assert!(!text.contains("<style") && !text.contains("style="), "{name}");
            assert_eq!(
                text.matches("<script").count(),
                text.matches("<script type=\"module\" src=").count(),
                "{name}"
            );
        }
    }

    #[test]
    fn no_text_becomes_html() {
        for (name, body) in FILES.iter().filter(|(name, _)| name.ends_with(".js")) {
            let text = std::str::from_utf8(body).unwrap();
            for way in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
                assert!(!text.contains(way), "{name}: {way}");
            }
        }
    }
}
