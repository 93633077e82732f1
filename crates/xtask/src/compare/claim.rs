//! One thing that a file of facts says.

use std::fmt;

use serde_json::{Map, Value};

/// What it is said of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    /// By method in capitals, and path.
    Operation(String, String),
    /// By protocol and event.
    Event(String, String),
    /// The operations that a limit of the whole platform covers, by the words of its line.
    Scope(String),
    /// All operations of a protocol.
    All(String),
    /// A number at the end of `Request-ID`.
    Number(String),
}

/// A single statement, with the line that makes it.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(crate) subject: Subject,
    /// `request`, `response`, `query` …; empty for the operation itself.
    pub(crate) place: String,
    /// The names down to the member, with dots between them.
    pub(crate) field: String,
    pub(crate) says: Says,
    /// File and line.
    pub(crate) origin: String,
    /// Whether it says what is wrong in the tables of operations and events.
    pub(crate) is_correction: bool,
    /// A contradiction that nobody has settled.
    pub(crate) is_doubtful: bool,
}

/// What is said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Says {
    /// The member is there.
    Present,
    /// The member is there, of a type: `string`, `object[]` …
    Type(String),
    /// The member is not there.
    Absent,
    Required(bool),
    Format(String),
    /// Exactly these values.
    Enum(Vec<String>),
    /// These values, and perhaps others: what one source knows of a member that had none.
    Values(Vec<String>),
    Encrypted(String),
    Label(String),
    Title(String),
    Modes(Vec<String>),
    Product(String),
    /// An official page.
    Page(String),
    /// A code with its status, effect and `retry`, if it says how to go on.
    Error(String, Option<u64>, String, Option<String>),
    /// A published limit: `150 per second, merchant, valid`.
    RateLimit(String),
    /// A word of JSON Schema, on the member or its `items`.
    Limit(String, Value),
    /// What goes together, when, and how often: the line without its sources.
    Condition(Map<String, Value>),
}

impl Says {
    /// What kind of statement it is.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Present => "presence",
            Self::Type(_) => "type",
            Self::Absent => "absence",
            Self::Required(_) => "required",
            Self::Format(_) => "format",
            Self::Enum(_) | Self::Values(_) => "enum",
            Self::Encrypted(_) => "encrypted",
            Self::Label(_) => "label",
            Self::Title(_) => "title",
            Self::Modes(_) => "modes",
            Self::Product(_) => "product",
            Self::Page(_) => "page",
            Self::Error(..) => "error",
            Self::RateLimit(_) => "rate limit",
            Self::Limit(..) => "limit",
            Self::Condition(_) => "condition",
        }
    }

    /// What two claims have in common that can contradict each other.
    pub(crate) fn about(&self) -> String {
        match self {
            Self::Absent => "type".to_owned(),
            Self::Product(product) => format!("product {product}"),
            Self::Page(page) => format!("page {page}"),
            Self::Error(code, status, ..) => format!("error {code} {status:?}"),
            Self::RateLimit(limit) => format!("rate limit {limit}"),
            Self::Limit(word, _) => format!("limit {word}"),
            Self::Condition(line) => format!("condition {line:?}"),
            other => other.kind().to_owned(),
        }
    }

    /// Labels and titles differ from source to source, and one source knows values that another does not.
    pub(crate) fn excludes_others(&self) -> bool {
        !matches!(self, Self::Label(_) | Self::Title(_) | Self::Values(_))
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(first, second) | Self::Event(first, second) => {
                write!(f, "{first} {second}")
            }
            Self::Scope(scope) => write!(f, "all operations ({scope})"),
            Self::All(protocol) => write!(f, "all of {protocol}"),
            Self::Number(number) => write!(f, "Request-ID {number}"),
        }
    }
}

impl fmt::Display for Says {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Present => f.write_str("present"),
            Self::Type(name) => write!(f, "type {name}"),
            Self::Absent => f.write_str("absent"),
            Self::Required(true) => f.write_str("required"),
            Self::Required(false) => f.write_str("optional"),
            Self::Format(format) => write!(f, "format {format}"),
            Self::Enum(values) | Self::Values(values) => write!(f, "enum {}", values.join(", ")),
            Self::Encrypted(how) => write!(f, "encrypted {how}"),
            Self::Label(label) => write!(f, "label {label}"),
            Self::Title(title) => write!(f, "title {title}"),
            Self::Modes(modes) => write!(f, "modes {}", modes.join(", ")),
            Self::Product(product) => write!(f, "product {product}"),
            Self::Page(page) => write!(f, "page {page}"),
            Self::Error(code, status, effect, retry) => {
                write!(f, "error {code}")?;
                if let Some(status) = status {
                    write!(f, ", status {status}")?;
                }
                write!(f, ", effect {effect}")?;
                match retry {
                    Some(retry) => write!(f, ", retry {retry}"),
                    None => Ok(()),
                }
            }
            Self::RateLimit(limit) => write!(f, "rate limit {limit}"),
            Self::Limit(word, value) => write!(f, "{word} {value}"),
            Self::Condition(line) => {
                let text = |key: &str| line.get(key).and_then(Value::as_str).unwrap_or_default();
                write!(f, "condition {} `{}`", text("kind"), text("en"))
            }
        }
    }
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { subject, place, field, says, .. } = self;
        match place.as_str() {
            "" => write!(f, "{subject}: {says}"),
            _ if field.is_empty() => write!(f, "{subject} {place}: {says}"),
            _ => write!(f, "{subject} {place} {field}: {says}"),
        }
    }
}
