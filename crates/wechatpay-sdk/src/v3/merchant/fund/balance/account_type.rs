//! 查询账户实时余额 · Query the real-time account balance
//!
//! `/v3/merchant/fund/balance/{account_type}`

/// 查询账户实时余额 · Query the real-time account balance
///
/// `/v3/merchant/fund/balance/{account_type}`
#[derive(Clone)]
pub struct AccountType {
    pub(crate) node: crate::chain::Node,
}

impl AccountType {
    /// 查询账户实时余额 · Query the real-time account balance
    ///
    /// `GET /v3/merchant/fund/balance/{account_type}`
    ///
    /// 电商平台或服务商按账户类型查询自己的实时余额，返回可用余额和不可用余额。模式：服务商。
    ///
    /// Returns the current available and pending amounts of one of the caller's accounts, by account type. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().merchant().fund().balance().account_type("BASIC").get().await?;
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
    /// 官方文档 · Official pages: [partner/4012476700](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
    #[doc(alias(
        "查询账户实时余额",
        "Query the real-time account balance",
        "商户提现",
        "balance",
        "fund/balance"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant/fund/balance/{account_type}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/balance/{account_type}")
    }
}

/// 查询账户实时余额 · Query the real-time account balance
pub mod get {

    /// 查询账户实时余额：应答 · Query the real-time account balance: answer
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

    message! {
        Response {
            0 => available_amount: Optional "available_amount",
            1 => pending_amount: Optional "pending_amount",
        }
    }
}
