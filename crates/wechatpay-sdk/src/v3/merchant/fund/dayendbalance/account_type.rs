//! 查询账户日终余额 · Query the day-end account balance
//!
//! `/v3/merchant/fund/dayendbalance/{account_type}`

/// 查询账户日终余额 · Query the day-end account balance
///
/// `/v3/merchant/fund/dayendbalance/{account_type}`
#[derive(Clone)]
pub struct AccountType {
    pub(crate) node: crate::chain::Node,
}

impl AccountType {
    /// 查询账户日终余额 · Query the day-end account balance
    ///
    /// `GET /v3/merchant/fund/dayendbalance/{account_type}`
    ///
    /// 电商平台或服务商按账户类型和日期查询自己的日终余额，返回可用和不可用余额。模式：服务商。
    ///
    /// Returns the available and pending amounts of one of the caller's accounts at the end of a day. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::fund::dayendbalance::account_type::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().date("2019-06-11");
    /// let answer = client
    ///     .v3()
    ///     .merchant()
    ///     .fund()
    ///     .dayendbalance()
    ///     .account_type("BASIC")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 账户类型未开通，或该日没有此账户。核对 account_type 与 date。 · The account type is not open, or the account did not exist on that day. Check `account_type` and `date`.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012476702](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
    #[doc(alias(
        "查询账户日终余额",
        "Query the day-end account balance",
        "商户提现",
        "dayendbalance",
        "fund/dayendbalance"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant/fund/dayendbalance/{account_type}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/dayendbalance/{account_type}")
    }
}

/// 查询账户日终余额 · Query the day-end account balance
pub mod get {

    /// 查询账户日终余额：请求 · Query the day-end account balance: request
    pub struct Request {
        /// 日期（必填） · Date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 日期（必填） · Date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }
    }

    /// 查询账户日终余额：应答 · Query the day-end account balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 可用余额 · Available balance
        ///
        /// 单位为分。In fen.
        pub available_amount: Option<crate::Fen>,
        /// 不可用余额 · Pending balance
        ///
        /// 单位为分。In fen.
        pub pending_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => date: Required "date",
        }
        Response {
            0 => available_amount: Optional "available_amount",
            1 => pending_amount: Optional "pending_amount",
        }
    }
}
