//! Recognises an error of the platform that was saved as a bill: XML (v2) or JSON (v3).

use super::fault::Fault;
use crate::visible::one_line;
use crate::xml;

/// A limit above the size of any error, in bytes.
const LONGEST: usize = 64 << 10;

/// The maximum length of a quoted message of the platform, in characters.
const SHOWN: usize = 200;

/// The part of a document that was read.
#[derive(Default)]
pub(super) struct Document(String);

impl Document {
    /// Whether a document begins with this line. No name of a column begins like that.
    pub(super) fn begins(line: &str) -> bool {
        line.trim_start().starts_with(['<', '{'])
    }

    pub(super) fn add(&mut self, line: &str) -> Result<(), Fault> {
        let line = line.trim_start_matches('\u{feff}');
        if self.0.len() + line.len() > LONGEST {
            return Err(Fault::of_document(format!("it is {}", self.kind())));
        }
        self.0.push_str(line);
        self.0.push('\n');
        Ok(())
    }

    /// The platform's message.
    pub(super) fn fault(&self) -> Fault {
        let text = match self.words() {
            Some((code, message)) => {
                let words = match (&*code, &*message) {
                    ("", message) => format!("message: {message}"),
                    (code, "") => format!("`{code}`"),
                    (code, message) => format!("`{code}`: {message}"),
                };
                format!("it contains the platform's error {}", one_line(&words, SHOWN))
            }
            None => format!("it is {}", self.kind()),
        };
        Fault::of_document(text)
    }

    fn kind(&self) -> &'static str {
        if self.0.trim_start().starts_with('{') { "JSON" } else { "XML or HTML" }
    }

    /// Code and message of an error.
    fn words(&self) -> Option<(String, String)> {
        let members = match self.kind() {
            "JSON" => serde_json::from_str::<serde_json::Value>(&self.0).ok()?,
            _ => xml::parse(self.0.trim().as_bytes()).ok()?.into_json().into(),
        };
        let first = |names: &[&str]| {
            let texts = names.iter().filter_map(|name| members.get(name)?.as_str());
            texts.map(str::trim).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
        };
        let code = first(&["code", "err_code", "error_code", "return_code"]);
        let message = first(&["message", "err_code_des", "return_msg"]);
        (!code.is_empty() || !message.is_empty()).then_some((code, message))
    }
}
