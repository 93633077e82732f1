//! How much of a request is checked before it is sent.

/// How much of a request is checked before it is sent.
///
/// The catalogue says for each member which lengths, characters and numbers the platform takes, which
/// members are required, and which go together. A request that breaks such a rule is refused before
/// it is sent, with all of its faults at once.
///
/// The catalogue can be wrong or late. Its rules have two grades: *certain* ones have been confirmed by
/// several sources, all others by one. What is never left out is what no request can go without: sensitive members are
/// encrypted, and the body is JSON or XML that the platform can read.
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
    /// Nothing of the catalogue is checked, not even that required members are there.
    Off,
    /// Required members and certain rules are checked. This is the default.
    #[default]
    Certain,
    /// All rules are checked. Use it in tests, where a false alarm costs nothing.
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
