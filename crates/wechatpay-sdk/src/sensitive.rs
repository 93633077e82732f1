//! Personal data that is sent encrypted: names, bank cards, phone numbers.

use std::collections::HashMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::keys::{MerchantPrivateKey, PlatformKey};

/// A sensitive member (敏感信息字段) in plain text.
///
/// When a request is sent, the client encrypts the member with the platform's key (RSA, OAEP) and names the key in
/// `Wechatpay-Serial`. In answers and notifications, the client decrypts it with the merchant's private key. If that is
/// not possible, the ciphertext stays: see [`is_encrypted`](Self::is_encrypted) and
/// [`Client::decrypt`](crate::Client::decrypt).
///
/// `Debug` does not print the text, and its memory is wiped when it is dropped. `serde` writes the **plain** text with a
/// mark, by which a call finds and encrypts it. Remember that if you store requests.
///
/// ```
/// use wechatpay_sdk::Sensitive;
///
/// let name = Sensitive::new("张三");
/// assert_eq!(name.expose(), "张三");
/// assert!(!name.is_encrypted());
/// assert!(!format!("{name:?}").contains("张三")); // never in a log
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Sensitive(Zeroizing<String>);

impl Sensitive {
    /// Makes a member from plain text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The plain text, unless it [is encrypted](Self::is_encrypted).
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether this is a ciphertext: the member of an answer or a notification that was read without the merchant's
    /// private key, or that the key cannot decrypt. It is recognised by its length; plain texts are shorter.
    pub fn is_encrypted(&self) -> bool {
        !self.0.is_empty() && is_ciphertext(&self.0)
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

/// Writes `{"$wechatpay-sensitive": "…"}`. A call recognises this mark and encrypts the text, wherever it is in a body.
impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(MARK, self.expose())])
    }
}

/// Reads the output of `Serialize`, or plain text.
impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::from_value(value).ok_or_else(|| D::Error::custom("a sensitive member is a string"))
    }
}

/// The only member of the object that stands for a sensitive member until it is encrypted. No member of the platform
/// begins with `$`.
const MARK: &str = "$wechatpay-sensitive";

impl Sensitive {
    pub(crate) fn to_value(&self) -> Value {
        let text = Value::String(self.expose().to_owned());
        let mut object = Map::new();
        object.insert(MARK.to_owned(), text);
        Value::Object(object)
    }

    /// Reads the output of `to_value`, or plain text.
    pub(crate) fn from_value(mut value: Value) -> Option<Self> {
        if let Some(text) = unmark(&mut value) {
            return Some(Self(text));
        }
        match value {
            Value::String(text) => Some(Self::new(text)),
            Value::Number(number) => Some(Self::new(number.to_string())),
            _ => None,
        }
    }
}

/// Whether a text contains a sensitive member: in JSON within a string, it cannot be encrypted any more.
pub(crate) fn is_marked(text: &str) -> bool {
    // Almost no text has a `$`, and searching one byte is fast.
    memchr::memchr(b'$', text.as_bytes()).is_some() && text.contains(MARK)
}

/// Whether a text can be a ciphertext: base64 with the length of the platform's RSA key. An empty text counts as one,
/// because the member is absent.
pub(crate) fn is_ciphertext(text: &str) -> bool {
    /// Bytes of RSA-2048.
    const SHORTEST: usize = 256;
    text.is_empty() || STANDARD.decode(text).is_ok_and(|bytes| bytes.len() >= SHORTEST)
}

/// The plain text of a marked member.
pub(crate) fn unmark(value: &mut Value) -> Option<Zeroizing<String>> {
    match value.as_object_mut()?.get_mut(MARK)?.take() {
        Value::String(text) => Some(Zeroizing::new(text)),
        _ => None,
    }
}

/// The ciphertexts of members and their plain texts, which a remote key has decrypted.
pub(crate) type Opened = HashMap<String, Sensitive>;

/// The plain text of a ciphertext for the merchant.
pub(crate) fn decrypt(ciphertext: &str, key: &MerchantPrivateKey) -> Option<Sensitive> {
    plain(key.decrypt(&STANDARD.decode(ciphertext).ok()?)?)
}

/// The decrypted value, if it is text.
pub(crate) fn plain(bytes: Vec<u8>) -> Option<Sensitive> {
    let bytes = Zeroizing::new(bytes);
    std::str::from_utf8(&bytes).ok().map(Sensitive::new)
}

pub(crate) fn warn_of_another_key() {
    tracing::warn!("could not decrypt a sensitive member with the merchant's private key");
}

/// Encrypts `text` for the platform. The error says what is wrong with it.
pub(crate) fn encrypt(text: &str, key: &PlatformKey) -> Result<String, String> {
    let longest = key.key().max_plaintext();
    if text.len() > longest {
        return Err(format!("has {} bytes, but at most {longest} can be encrypted", text.len()));
    }
    let ciphertext =
        key.key().encrypt(text.as_bytes()).ok_or_else(|| "cannot be encrypted".to_owned())?;
    Ok(STANDARD.encode(ciphertext))
}
