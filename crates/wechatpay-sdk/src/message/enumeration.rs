//! Enumerations, always open: the platform adds values at any time.

/// Declares an enumeration: a text with the known values as constants.
///
/// Constants rather than variants: they carry the platform's own spelling,
/// `Status::USER_BANK_CARD`, can stand in a `match`, and an unknown value
/// stays what it is.
macro_rules! enumeration {
    ($(#[$meta:meta])* $name:ident { $($constant:ident = $value:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name($crate::message::Text);

        impl $name {
            $(
                #[doc = concat!("`", $value, "`")]
                pub const $constant: Self = Self($crate::message::Text::Known($value));
            )+

            const KNOWN: &'static [&'static str] = &[$($value),+];

            /// The value as the platform writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self($crate::message::Text::new(value, Self::KNOWN))
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::message::Content for $name {
            #[inline]
            fn encode(&mut self, _: &mut $crate::message::Encoder<'_>) -> serde_json::Value {
                serde_json::Value::String(self.as_str().to_owned())
            }

            #[inline]
            fn decode(value: serde_json::Value) -> Option<Self> {
                let value = <String as $crate::message::Content>::decode(value)?;
                Some(Self::from(value.as_str()))
            }
        }
    };
}

pub(crate) use enumeration;

/// The text of an enumeration. A known value is always `Known`, so that
/// comparing with a constant, and matching one, is comparing texts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Text {
    Known(&'static str),
    Unknown(String),
}

impl Text {
    pub(crate) fn new(text: &str, known: &[&'static str]) -> Self {
        let found = known.iter().find(|known| **known == text);
        found.map_or_else(|| Self::Unknown(text.to_owned()), |known| Self::Known(known))
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Known(text) => text,
            Self::Unknown(text) => text,
        }
    }
}
