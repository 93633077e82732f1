//! The test keys that are published with `wechatpay-simulator`. Everybody has them: anybody can sign in the name of
//! their owner.

use data_encoding::HEXLOWER;

use crate::crypto::digest;

/// SHA-256 of the keys' SubjectPublicKeyInfo, as `openssl pkey -pubout -outform DER | sha256sum` prints it.
const DIGESTS: [&str; 12] = [
    "f413f63a62e93014dc5d55b06b3ed33f543a80e08e321b2a851c072836ad68d8",
    "29d76d21f8c9808a831c4ac168e2f7efce804bbc84f63c28b2208bc0a370c5e0",
    "6caaa943f4e5db3b327ede1ba324a3bda9a20d66559e6a155855a883e6989d02",
    "1c5f6d7cca90a853b4e5c0f8c7a3dfa921486ca8cf33e7441874304e3e29bafa",
    "ecc1dff952a98fa45d8cebc31e88495eca18ccb612d1594833437e8875ee48b5",
    "54edb69bee71f9f6dc6a675d152d6fb9950a02fbe57d4a35738ce1bbbba8ef5f",
    "0c59f93d49567faa19bf30f875a0ce4e1c97b2f641c83588844853586df0ad36",
    "36357833b1f3753910fa3b57d96b63434addec1071187143ce4dd71f901a8baa",
    "d0f9d2b466ec1ebed93198a9652f29bfa76f0cd5598c7001c49e1fbcfb4dfc0b",
    "582b44f60e7b06143a204430cb0c7f65d453cf89862ebb41742e65a6dadf7a97",
    "8474804a380955046dd5ef914ce04d88908abfea25ffdf201ffcf420abacb9e4",
    "ec8f79f4898e9146b23a4c43f27e6fa43617ed78f0c6030db0d9a772e2e7a3c3",
];

/// Whether a public key (SubjectPublicKeyInfo in DER) is a published test key.
pub(crate) fn is_published(spki: &[u8]) -> bool {
    let digest = HEXLOWER.encode(&digest::sha256_bytes(spki));
    DIGESTS.contains(&digest.as_str())
}
