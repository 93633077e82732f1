//! Values derived from the seed of a platform, including its keys; and random text.

use std::sync::OnceLock;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::fill;

use super::rsa::PrivateKey;
use crate::error::{Error, Result};

/// RSA-2048 keys made once with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`,
/// because generating a key takes up to a second. They are public, as everything in this
/// repository.
const POOL: [&str; 12] = [
    include_str!("../../keys/00.pem"),
    include_str!("../../keys/01.pem"),
    include_str!("../../keys/02.pem"),
    include_str!("../../keys/03.pem"),
    include_str!("../../keys/04.pem"),
    include_str!("../../keys/05.pem"),
    include_str!("../../keys/06.pem"),
    include_str!("../../keys/07.pem"),
    include_str!("../../keys/08.pem"),
    include_str!("../../keys/09.pem"),
    include_str!("../../keys/10.pem"),
    include_str!("../../keys/11.pem"),
];

/// A key of the pool, parsed on first use, once for each process.
fn pooled(at: usize) -> Result<PrivateKey> {
    static KEYS: [OnceLock<PrivateKey>; POOL.len()] = [const { OnceLock::new() }; POOL.len()];
    let at = at % POOL.len();
    let (Some(slot), Some(text)) = (KEYS.get(at), POOL.get(at)) else {
        return Err(Error::new("the pool holds too few keys"));
    };
    if let Some(key) = slot.get() {
        return Ok(key.clone());
    }
    let key = PrivateKey::from_pem(text)?;
    Ok(slot.get_or_init(|| key).clone())
}

/// The source of every value of one simulated platform: SHA-256 over the seed and a label.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed(pub(crate) u64);

impl Seed {
    pub(crate) fn bytes(self, label: &str) -> [u8; 32] {
        let message = [&self.0.to_be_bytes(), label.as_bytes()].concat();
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest(&SHA256, &message).as_ref());
        bytes
    }

    /// A text of decimal digits.
    pub(crate) fn digits(self, label: &str, length: usize) -> String {
        self.text(label, length, b"0123456789")
    }

    /// A text of letters and digits, like the APIv2 and APIv3 keys.
    pub(crate) fn alphanumeric(self, label: &str, length: usize) -> String {
        self.text(label, length, ALPHANUMERIC)
    }

    fn text(self, label: &str, length: usize, alphabet: &[u8]) -> String {
        let bytes = self.bytes(label);
        pick(bytes.iter().cycle().take(length), alphabet)
    }

    /// A key of the pool for rotation: `at` (1 to 7) positions after the first five keys of this
    /// seed. None of these keys is returned by [`keys`](Self::keys).
    pub(crate) fn spare(self, at: usize) -> Result<PrivateKey> {
        if at >= POOL.len() - 4 {
            return Err(Error::new("the pool holds too few keys"));
        }
        pooled(self.first().saturating_add(4).saturating_add(at))
    }

    /// The position of the seed's first key in the pool.
    fn first(self) -> usize {
        usize::try_from(self.0 % POOL.len() as u64).unwrap_or(0)
    }

    /// `N` different keys of the pool, always the same for the same seed.
    ///
    /// Neighbouring seeds have different keys in every position, so a test that needs another
    /// party's key can use another seed. Only seeds that differ by a multiple of the pool's size
    /// have the same keys.
    pub(crate) fn keys<const N: usize>(self) -> Result<[PrivateKey; N]> {
        let keys: Vec<PrivateKey> = (0..N.min(POOL.len()))
            .map(|at| pooled(self.first().saturating_add(at)))
            .collect::<Result<_>>()?;
        keys.try_into().map_err(|_| Error::new("the pool holds too few keys"))
    }
}

const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Letters and digits from the system's random numbers. The nonces of responses have 32.
pub(crate) fn nonce(length: usize) -> String {
    let mut bytes = vec![0; length];
    // Without random numbers the nonce is one repeated letter, which is acceptable in a simulator.
    let _ = fill(&mut bytes);
    pick(bytes.iter(), ALPHANUMERIC)
}

fn pick<'a>(bytes: impl Iterator<Item = &'a u8>, alphabet: &[u8]) -> String {
    // An iterator with a known length, so that the text is allocated once.
    let letters = bytes.map(|byte| alphabet.get(usize::from(*byte) % alphabet.len()));
    letters.map(|letter| char::from(letter.copied().unwrap_or_default())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_names_its_keys() {
        let [first, second] = Seed(7).keys::<2>().unwrap();
        let [again] = Seed(7).keys::<1>().unwrap();
        assert_eq!(first.pem(), again.pem());
        assert_ne!(first.pem(), second.pem());
        let [neighbour] = Seed(8).keys::<1>().unwrap();
        assert_ne!(first.pem(), neighbour.pem());
        assert!(Seed(u64::MAX).keys::<12>().is_ok());
        assert!(Seed(0).keys::<13>().is_err());
    }
}
