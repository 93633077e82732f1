//! The types that members have.

use serde_json::Value;

use super::{Decoder, Encoder, Message};
use crate::sensitive::Sensitive;
use crate::upload::Upload;

/// A type that a member can have.
pub(crate) trait Content: Sized {
    fn encode(&mut self, encoder: &mut Encoder<'_>) -> Value;
    /// `None` if the value cannot be read as this type.
    fn decode(value: Value, decoder: Decoder<'_>) -> Option<Self>;
    /// [`decode`](Self::decode) into a member: where it is large, it is not moved.
    fn decode_into(member: &mut Option<Self>, value: Value, decoder: Decoder<'_>) -> bool {
        *member = Self::decode(value, decoder);
        member.is_some()
    }
}

impl<T: Message + Default> Content for T {
    fn encode(&mut self, encoder: &mut Encoder<'_>) -> Value {
        super::encode(self, encoder)
    }

    fn decode(value: Value, decoder: Decoder<'_>) -> Option<Self> {
        let mut member = None;
        Self::decode_into(&mut member, value, decoder);
        member
    }

    fn decode_into(member: &mut Option<Self>, value: Value, decoder: Decoder<'_>) -> bool {
        let fits = super::decode(member.insert(Self::default()), value, decoder);
        if !fits {
            *member = None;
        }
        fits
    }
}

impl Content for String {
    fn encode(&mut self, _: &mut Encoder<'_>) -> Value {
        Value::String(self.clone())
    }

    fn decode(value: Value, _: Decoder<'_>) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            Value::Null => None,
            // Numbers come where text is documented, and objects where text
            // holds JSON.
            other => Some(other.to_string()),
        }
    }
}

impl Content for i64 {
    fn encode(&mut self, _: &mut Encoder<'_>) -> Value {
        Value::from(*self)
    }

    fn decode(value: Value, _: Decoder<'_>) -> Option<Self> {
        match value {
            Value::String(text) => text.trim().parse().ok(),
            Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
            _ => None,
        }
    }
}

/// A float that is a whole number, as that number: `100.0`.
fn whole(float: f64) -> Option<i64> {
    // Beyond 2^53 a float no longer tells whole numbers apart.
    let exact = float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and in range")]
    exact.then_some(float as i64)
}

impl Content for f64 {
    fn encode(&mut self, _: &mut Encoder<'_>) -> Value {
        Value::from(*self)
    }

    fn decode(value: Value, _: Decoder<'_>) -> Option<Self> {
        match value {
            Value::String(text) => {
                text.trim().parse().ok().filter(|number: &Self| number.is_finite())
            }
            Value::Number(number) => number.as_f64(),
            _ => None,
        }
    }
}

impl Content for bool {
    fn encode(&mut self, _: &mut Encoder<'_>) -> Value {
        Value::Bool(*self)
    }

    fn decode(value: Value, _: Decoder<'_>) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(value),
            Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
            _ => None,
        }
    }
}

/// An object of which no member is documented.
impl Content for Value {
    fn encode(&mut self, encoder: &mut Encoder<'_>) -> Value {
        encoder.undocumented(self)
    }

    fn decode(value: Value, _: Decoder<'_>) -> Option<Self> {
        Some(value)
    }
}

impl Content for Sensitive {
    fn encode(&mut self, encoder: &mut Encoder<'_>) -> Value {
        encoder.sensitive(self)
    }

    fn decode(value: Value, decoder: Decoder<'_>) -> Option<Self> {
        Self::from_value(value).map(|text| decoder.opened(text))
    }
}

impl Content for Upload {
    fn encode(&mut self, encoder: &mut Encoder<'_>) -> Value {
        encoder.upload(self)
    }

    fn decode(value: Value, _: Decoder<'_>) -> Option<Self> {
        Self::from_value(&value)
    }
}

impl<T: Content> Content for Vec<T> {
    fn encode(&mut self, encoder: &mut Encoder<'_>) -> Value {
        let mut items = self.iter_mut();
        encode_items(&mut || items.next().map(|item| item.encode(encoder)))
    }

    fn decode(value: Value, decoder: Decoder<'_>) -> Option<Self> {
        let mut list = Self::new();
        let fits = decode_items(value, decoder, &mut |value| {
            let item = T::decode(value, decoder);
            let fits = item.is_some();
            list.extend(item);
            fits
        });
        fits.then_some(list)
    }
}

/// A list of what `next` gives.
fn encode_items(next: &mut dyn FnMut() -> Option<Value>) -> Value {
    Value::Array(std::iter::from_fn(next).collect())
}

/// Gives the items of a list to `take`, which says whether they fit; whether the
/// list does.
fn decode_items(value: Value, decoder: Decoder<'_>, take: &mut dyn FnMut(Value) -> bool) -> bool {
    match value {
        Value::Array(values) => {
            let count = values.len();
            let fitting = values.into_iter().filter_map(|value| take(value).then_some(())).count();
            fitting == count || decoder.skips_items()
        }
        // A list of one comes without its brackets out of XML.
        one => take(one),
    }
}
