//! A single claim of a fact file.

use std::fmt;
use std::rc::Rc;

use serde_json::{Map, Value};

/// The subject of a claim.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Subject {
    /// Method in capitals, and path.
    Operation(String, String),
    /// Protocol and event.
    Event(String, String),
    /// The operations covered by a platform-wide limit, in the words of its line.
    Scope(String),
    /// All operations of a protocol.
    All(String),
    /// A number at the end of `Request-ID`.
    Number(String),
}

/// A single statement, with the line that contains it.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(crate) subject: Subject,
    /// `request`, `response`, `query` …; empty for the operation itself.
    pub(crate) place: String,
    /// The dotted path of the member.
    pub(crate) field: String,
    pub(crate) says: Says,
    /// File and line.
    pub(crate) origin: String,
    /// The sources that the line names, in its words. None if the whole file has one source.
    pub(crate) sources: Rc<[String]>,
    /// Whether the claim corrects an error in the tables of operations and events.
    pub(crate) is_correction: bool,
    /// Whether the claim is part of an unresolved contradiction.
    pub(crate) is_doubtful: bool,
}

/// The content of a claim.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Says {
    /// The member exists.
    Present,
    /// The member exists and has this type: `string`, `object[]` …
    Type(String),
    /// The member does not exist.
    Absent,
    Required(bool),
    Format(String),
    /// Exactly these values.
    Enum(Vec<String>),
    /// These values, and perhaps others: values from one source for a member without documented
    /// values.
    Values(Vec<String>),
    Encrypted(String),
    Label(String),
    Title(String),
    Modes(Vec<String>),
    Product(String),
    /// An official page.
    Page(String),
    /// A code with its status, effect and, if given, `retry`.
    Error(String, Option<u64>, String, Option<String>),
    /// A published limit: `150 per second, merchant, valid`.
    RateLimit(String),
    /// A keyword of JSON Schema, on the member or its `items`.
    Limit(String, Value),
    /// A condition or a repetition rule: the line without its sources.
    Condition(Map<String, Value>),
}

impl Says {
    /// The kind of the statement.
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

    /// The key by which two claims can contradict each other.
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

    /// Whether different values contradict each other. Labels and titles vary between sources, and
    /// one source may know values that another does not.
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
