//! 查询剩余待分金额 · Query the unsplit amount
//!
//! `/v3/profitsharing/transactions/{transaction_id}/amounts`

/// 查询剩余待分金额 · Query the unsplit amount
///
/// `/v3/profitsharing/transactions/{transaction_id}/amounts`
#[derive(Clone)]
pub struct Amounts {
    pub(crate) node: crate::chain::Node,
}

impl Amounts {
    /// 查询剩余待分金额 · Query the unsplit amount
    ///
    /// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
    ///
    /// 按微信订单号查询订单剩余待分金额，商户据此决定继续分账还是解冻剩余资金。模式：普通商户、服务商。
    ///
    /// Queries by WeChat Pay transaction ID how much of an order is still available for profit sharing. Share it or release the rest. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .profitsharing()
    ///     .transactions()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amounts()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合分账规则：非分账订单、支付未满一分钟、已完结、接收方未添加等。按错误描述处理；重试沿用原分账单号。 · The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added. Follow the message. A retry keeps the sharing number.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`, `RATELIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012457939](https://pay.weixin.qq.com/doc/v3/merchant/4012457939), [partner/4012457927](https://pay.weixin.qq.com/doc/v3/partner/4012457927)
    #[doc(alias(
        "查询剩余待分金额",
        "Query the unsplit amount",
        "分账",
        "amounts",
        "transactions/amounts"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/profitsharing/transactions/{transaction_id}/amounts")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/transactions/{transaction_id}/amounts")
    }
}

/// 查询剩余待分金额 · Query the unsplit amount
pub mod get {

    /// 查询剩余待分金额：应答 · Query the unsplit amount: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额 · Amount left for profit sharing
        ///
        /// 单位为分。In fen.
        pub unsplit_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => transaction_id: Optional "transaction_id",
            1 => unsplit_amount: Optional "unsplit_amount",
        }
    }
}
