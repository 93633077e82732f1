//! Personal data that travels encrypted: names, bank cards, phone numbers.

use std::cell::Cell;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::keys::PlatformKey;

/// A sensitive member (敏感信息字段) in plain text.
///
/// The client encrypts it with the platform's key (RSA, OAEP) when it sends
/// the request, and names the key in `Wechatpay-Serial`. It prints nothing and
/// is wiped when it is dropped. `serde` writes it in plain text for whoever
/// stores a request; a call never does.
#[derive(Clone, PartialEq, Eq)]
pub struct Sensitive(Zeroizing<String>);

impl Sensitive {
    /// Takes the plain text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The plain text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[sensitive]")
    }
}

impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        stored(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

thread_local! {
    /// Whether this thread is turning a body into JSON for a call.
    static CAPTURING: Cell<bool> = const { Cell::new(false) };
}

/// The one key of the object that stands for a sensitive member between the
/// serialisation of a body and its encryption.
const MARK: &str = "\u{0}wechatpay-sdk sensitive";

/// Runs `serialize`; sensitive members in what it serialises are marked, so
/// that [`unmark`] finds them whatever struct of the user's they stand in.
pub(crate) fn capture<T>(serialize: impl FnOnce() -> T) -> T {
    struct Reset(bool);
    impl Drop for Reset {
        fn drop(&mut self) {
            CAPTURING.set(self.0);
        }
    }
    let _reset = Reset(CAPTURING.replace(true));
    serialize()
}

/// A sensitive member for `serde`: marked for a call, plain for the user.
pub(crate) fn stored(sensitive: &Sensitive) -> Value {
    let text = Value::String(sensitive.expose().to_owned());
    if CAPTURING.get() { Value::Object(Map::from_iter([(MARK.to_owned(), text)])) } else { text }
}

/// The plain text of a marked member.
pub(crate) fn unmark(value: &mut Value) -> Option<Zeroizing<String>> {
    match value.as_object_mut()?.get_mut(MARK)?.take() {
        Value::String(text) => Some(Zeroizing::new(text)),
        _ => None,
    }
}

/// Encrypts `text` for the platform. The error says what is wrong with it.
pub(crate) fn encrypt(text: &str, key: &PlatformKey) -> Result<String, String> {
    let longest = key.key().max_plaintext();
    if text.len() > longest {
        return Err(format!(
            "has {} bytes, and {longest} is the most that can be encrypted",
            text.len()
        ));
    }
    let ciphertext =
        key.key().encrypt(text.as_bytes()).ok_or_else(|| "cannot be encrypted".to_owned())?;
    Ok(STANDARD.encode(ciphertext))
}
