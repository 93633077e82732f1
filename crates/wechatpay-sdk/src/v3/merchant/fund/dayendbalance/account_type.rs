//! `/v3/merchant/fund/dayendbalance/{account_type}`

/// `/v3/merchant/fund/dayendbalance/{account_type}`
#[derive(Clone)]
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
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The account type is not open, or the account did not exist on that day. Check `account_type` and `date`.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant/fund/dayendbalance/{account_type}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/dayendbalance/{account_type}")
    }
}

/// 查询账户日终余额
pub mod get {

    /// 查询账户日终余额：请求
    pub struct Request {
        /// 日期（必填）
        pub date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 日期（必填）
        pub fn date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.date = value.into_member();
            self
        }
    }

    /// 查询账户日终余额：应答
    #[non_exhaustive]
    pub struct Response {
        /// 可用余额，单位为分
        pub available_amount: Option<crate::Fen>,
        /// 不可用余额，单位为分
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
