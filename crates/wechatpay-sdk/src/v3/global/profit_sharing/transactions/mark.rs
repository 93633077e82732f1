//! 分账标记 · Mark an order for profit sharing
//!
//! `/v3/global/profit-sharing/transactions/mark`

/// 分账标记 · Mark an order for profit sharing
///
/// `/v3/global/profit-sharing/transactions/mark`
#[derive(Clone)]
pub struct Mark {
    pub(crate) node: crate::chain::Node,
}

impl Mark {
    /// 分账标记 · Mark an order for profit sharing
    ///
    /// `POST /v3/global/profit-sharing/transactions/mark`
    ///
    /// 机构按商户订单号和币种把子商户的订单标记为需要分账；成功时没有返回内容。模式：普通商户、服务商。
    ///
    /// Marks an order of a sub-merchant for profit sharing by merchant order number. A successful response has no body. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::transactions::mark::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// client.v3().global().profit_sharing().transactions().mark().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::transactions::mark::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// client.v3().global().profit_sharing().transactions().mark().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4012354804](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
    #[doc(alias(
        "分账标记",
        "Mark an order for profit sharing",
        "跨境/全球 分账",
        "mark",
        "transactions/mark"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/profit-sharing/transactions/mark", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/transactions/mark")
    }
}

/// 分账标记 · Mark an order for profit sharing
pub mod post {

    /// 分账标记：请求 · Mark an order for profit sharing: request
    pub struct Request {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 订单标价币种 · Order currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 订单标价币种 · Order currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_trade_no: Optional "out_trade_no",
            2 => currency: Optional "currency",
        }
    }
}
