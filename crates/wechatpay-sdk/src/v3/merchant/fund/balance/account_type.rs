//! `/v3/merchant/fund/balance/{account_type}`

/// `/v3/merchant/fund/balance/{account_type}`
#[derive(Clone)]
pub struct AccountType {
    pub(crate) node: crate::chain::Node,
}

impl AccountType {
    /// 查询账户实时余额 (partner)
    ///
    /// `GET /v3/merchant/fund/balance/{account_type}`
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
    /// - `INVALID_REQUEST` (400): The account type is not open, or the account did not exist on that day. Check `account_type` and `date`.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant/fund/balance/{account_type}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/balance/{account_type}")
    }
}

/// 查询账户实时余额
pub mod get {

    /// 查询账户实时余额：应答
    #[non_exhaustive]
    pub struct Response {
        /// 可用余额，单位为分
        pub available_amount: Option<crate::Fen>,
        /// 不可用余额，单位为分
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
