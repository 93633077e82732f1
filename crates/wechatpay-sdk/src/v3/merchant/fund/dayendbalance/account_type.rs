//! `/v3/merchant/fund/dayendbalance/{account_type}`

/// `/v3/merchant/fund/dayendbalance/{account_type}`
pub struct AccountType {
    pub(crate) node: crate::chain::Node,
}

impl AccountType {
    /// 查询账户日终余额 (partner)
    ///
    /// `GET /v3/merchant/fund/dayendbalance/{account_type}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant/fund/dayendbalance/{account_type}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/dayendbalance/{account_type}")
    }
}

/// 查询账户日终余额
pub mod get {
    use crate::message;

    pub use crate::v3::merchant::fund::balance::account_type::get::Response;

    /// 查询账户日终余额：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("date")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("date", value))
        }
    }

    request!(Request);
}
