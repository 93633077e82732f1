//! 查询剩余待分金额 · Query the remaining shareable amount
//!
//! `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`

/// 查询剩余待分金额 · Query the remaining shareable amount
///
/// `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`
#[derive(Clone)]
pub struct Amounts {
    pub(crate) node: crate::chain::Node,
}

impl Amounts {
    /// 查询剩余待分金额 · Query the remaining shareable amount
    ///
    /// `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
    ///
    /// 机构按微信订单号查询子商户的订单还有多少待分金额，返回金额和币种。模式：普通商户、服务商。
    ///
    /// Queries by WeChat Pay transaction ID how much of a sub-merchant order is still available for profit sharing and returns the amount and currency. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::transactions::transaction_id::amounts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .transactions()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amounts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::transactions::transaction_id::amounts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .transactions()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amounts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013024904](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
    #[doc(alias(
        "查询剩余待分金额",
        "Query the remaining shareable amount",
        "跨境/全球 分账",
        "amounts",
        "transactions/amounts"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/profit-sharing/transactions/{transaction_id}/amounts", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/transactions/{transaction_id}/amounts")
    }
}

/// 查询剩余待分金额 · Query the remaining shareable amount
pub mod get {

    /// 查询剩余待分金额：请求 · Query the remaining shareable amount: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询剩余待分金额：应答 · Query the remaining shareable amount: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额 · Amount left for profit sharing
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub unsplit_amount: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => transaction_id: Optional "transaction_id",
            1 => unsplit_amount: Optional "unsplit_amount",
            2 => currency: Optional "currency",
        }
    }
}
