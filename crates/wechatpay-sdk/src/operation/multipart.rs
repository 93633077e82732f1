//! How an operation takes a file: the names of parts and members differ.

/// The names of what the client itself makes of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Multipart {
    /// The part that the file is, and the member of the request that holds it.
    pub(crate) file: &'static str,
    /// The member with the file's name, where there is one.
    pub(crate) name: Option<&'static str>,
    /// The member with the file's digest, in lower-case hexadecimal digits.
    pub(crate) digest: &'static str,
    pub(crate) algorithm: Algorithm,
}

/// The digest of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Algorithm {
    Md5,
    Sha256,
    /// SM3, which a member of its own names.
    Sm3 {
        member: &'static str,
        value: &'static str,
    },
}
