//! Notifications, and the attempts to deliver them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The content of a notification, with its protocol.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Message {
    /// JSON, signed with the platform's key; the resource is encrypted with the APIv3 key.
    V3 { event_type: String, original_type: String, summary: String, resource: Value },
    /// XML, signed with the APIv2 key. The XML does not contain the event; `event` is its name in
    /// the catalogue.
    V2 {
        #[serde(default)]
        event: String,
        members: Vec<(String, String)>,
    },
    /// XML of a refund: not signed; `req_info` is encrypted with the APIv2 key.
    V2Refund { members: Vec<(String, String)>, info: Vec<(String, String)> },
    /// A v3 notification that cannot be written. It is recorded with the reason, and never sent.
    Unsendable { event_type: String, reason: String },
}

impl Message {
    pub(crate) fn v3(event: &str, original_type: &str, summary: &str, resource: Value) -> Self {
        Self::V3 {
            event_type: event.to_owned(),
            original_type: original_type.to_owned(),
            summary: summary.to_owned(),
            resource,
        }
    }

    pub(crate) fn unsendable(event: &str, reason: &str) -> Self {
        Self::Unsendable { event_type: event.to_owned(), reason: reason.to_owned() }
    }

    /// The reason why the notification cannot be sent, if it cannot.
    pub(crate) fn fault(&self) -> Option<&str> {
        match self {
            Self::Unsendable { reason, .. } => Some(reason),
            _ => None,
        }
    }

    /// The event's name in the catalogue.
    pub(crate) fn event_type(&self) -> &str {
        match self {
            Self::V3 { event_type: event, .. }
            | Self::V2 { event, .. }
            | Self::Unsendable { event_type: event, .. } => event,
            Self::V2Refund { .. } => "refund-processed",
        }
    }

    /// The content in plain text.
    pub(crate) fn content(&self) -> Value {
        let pairs = |members: &[(String, String)]| {
            let pair =
                |(name, value): &(String, String)| (name.clone(), Value::from(value.as_str()));
            Value::Object(members.iter().map(pair).collect())
        };
        match self {
            Self::V3 { resource, .. } => resource.clone(),
            Self::V2 { members, .. } => pairs(members),
            Self::V2Refund { info, .. } => pairs(info),
            Self::Unsendable { .. } => Value::Null,
        }
    }

    pub(crate) fn is_v2(&self) -> bool {
        !matches!(self, Self::V3 { .. } | Self::Unsendable { .. })
    }
}

/// A notification as it was sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Sent {
    /// In the order sent, with names spelled as sent.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// The signed text; for v2, without the key at its end. `None` if the notification is not
    /// signed.
    pub(crate) signed: Option<String>,
}

/// A delivery attempt and its result.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Attempt {
    /// The URL to which it was forwarded, if that is not the notification's own URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) forwarded: Option<String>,
    /// The message sent, or `None` if nothing was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) sent: Option<Sent>,
    /// How long the merchant took to respond.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) milliseconds: Option<u64>,
    /// No further attempt follows, because it could not succeed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) last: bool,
    pub(crate) at: i64,
    /// Whether it was a probe: signed incorrectly on purpose.
    pub(crate) probe: bool,
    pub(crate) serial: Option<String>,
    pub(crate) status: Option<u16>,
    /// Whether the response accepts the notification; the two protocols have different rules.
    #[serde(default)]
    pub(crate) taken: bool,
    /// The merchant's response, cut after 4 KiB.
    pub(crate) answer: Option<String>,
    /// The reason why there is no response.
    pub(crate) error: Option<String>,
}

impl Attempt {
    /// An attempt without a result so far.
    pub(crate) fn at(at: i64) -> Self {
        let (serial, status, answer, error) = (None, None, None, None);
        let (forwarded, sent, milliseconds) = (None, None, None);
        let (last, probe, taken) = (false, false, false);
        Self {
            forwarded,
            sent,
            milliseconds,
            last,
            at,
            probe,
            serial,
            status,
            taken,
            answer,
            error,
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Notice {
    pub(crate) id: String,
    /// The merchant that is notified.
    pub(crate) mchid: String,
    pub(crate) url: String,
    pub(crate) created: i64,
    pub(crate) message: Message,
    pub(crate) attempts: Vec<Attempt>,
    /// Whether the merchant has accepted the notification.
    pub(crate) taken: bool,
    /// The number of scheduled attempts already made.
    pub(in crate::state) tries: usize,
}
