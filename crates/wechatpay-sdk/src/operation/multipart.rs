//! How the file of an operation is sent. The names of parts and members differ by operation.

/// The names of the parts and members that the client makes for a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Multipart {
    /// The part of the form with the file, and the member of the request that holds the file.
    pub(crate) file: &'static str,
    /// The member with the file's name, if there is one.
    pub(crate) name: Option<&'static str>,
    /// The member with the file's digest, in lower-case hexadecimal digits.
    pub(crate) digest: &'static str,
    pub(crate) algorithm: Algorithm,
}

impl Multipart {
    /// The members that the client can fill in from the file.
    pub(crate) fn described(&self) -> impl Iterator<Item = &'static str> {
        let of_algorithm = match self.algorithm {
            Algorithm::Sm3 { member, .. } => Some(member),
            Algorithm::Md5 | Algorithm::Sha256 => None,
        };
        self.name.into_iter().chain(of_algorithm).chain([self.digest])
    }
}

/// The digest of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Algorithm {
    Md5,
    Sha256,
    /// SM3. Another member names it.
    Sm3 {
        member: &'static str,
        value: &'static str,
    },
}
