//! The setting for the rules that are checked before a request is sent.

/// The rules that a request is checked against before it is sent.
///
/// The catalogue lists for each member the lengths, characters and numbers that the platform accepts, which members
/// are required, and which belong together. A request that breaks a rule is refused before it is sent. The error
/// names all faults at once.
///
/// The catalogue can be wrong or outdated. Its rules have two grades: *certain* rules are confirmed by several
/// sources, all others by one. Two checks cannot be switched off: sensitive members must be encrypted, and the body
/// must be JSON or XML that the platform can read.
///
/// ```no_run
/// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
/// use wechatpay_sdk::Checks;
/// use wechatpay_sdk::v3::refund::domestic::refunds::post::Request;
///
/// # let refund = Request::new();
/// let refunds = client.v3().refund().domestic().refunds();
/// // The platform has changed a limit: send the request as it is.
/// refunds.post(refund).checks(Checks::Off).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Checks {
    /// No rules are checked, not even for required members.
    Off,
    /// Certain rules are checked, and the required members of typed calls. This is the default.
    #[default]
    Certain,
    /// All rules are checked, and the required members of all calls. Use it in tests, where a false alarm costs
    /// nothing.
    Strict,
}

impl Checks {
    /// Whether a rule of this grade is checked.
    pub(super) fn include(self, is_certain: bool) -> bool {
        match self {
            Self::Off => false,
            Self::Certain => is_certain,
            Self::Strict => true,
        }
    }
}
