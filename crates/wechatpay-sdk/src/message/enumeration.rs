//! Enumerations. They are open, because the platform adds values at any time.

/// Declares an enumeration: a text with its known values as constants, which work in a `match`.
///
/// Constants only work in patterns if the type derives `PartialEq`. An absent member is the empty text: an `Option`
/// would hide the constants from `==` and `match`.
macro_rules! enumeration {
    (
        $(#[$meta:meta])*
        $name:ident { $($(#[$about:meta])* $constant:ident = $value:literal),+ $(,)? }
        $(final $($end:ident),+ $(,)?)?
    ) => {
        $(#[$meta])*
        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        pub struct $name($crate::message::Text);

        impl $name {
            $(
                $(#[$about])*
                pub const $constant: Self = Self($crate::message::Text::Known($value));
            )+

            const KNOWN: &'static [&'static str] = &[$($value),+];

            /// The value as the platform writes it. Empty if the member is absent.
            #[inline]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Whether the member is absent.
            #[inline]
            pub fn is_absent(&self) -> bool {
                self.0.is_empty()
            }

            $(
                /// Whether this state is final: the platform does not change it any more. `false` for
                /// unknown values.
                #[inline]
                pub fn is_final(&self) -> bool {
                    matches!(*self, $(Self::$end)|+)
                }
            )?
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self($crate::message::Text::new(value.into(), Self::KNOWN))
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                Self($crate::message::Text::new(value.into(), Self::KNOWN))
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
                self.0.debug(stringify!($name), f)
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }

        impl $crate::message::Content for $name {
            #[inline]
            fn empty() -> Self {
                Self::default()
            }

            #[inline]
            fn slot(&mut self) -> $crate::message::Slot<'_> {
                $crate::message::Slot::Choice(&mut self.0, Self::KNOWN)
            }
        }

        impl $crate::message::Member for $name {
            #[inline]
            fn access(&mut self, how: $crate::message::Access) -> $crate::message::Slot<'_> {
                $crate::message::choice(&mut self.0, Self::KNOWN, how)
            }
        }
    };
}
