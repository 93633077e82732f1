//! 关闭订单(微信支付订单号) · Close an order by transaction ID
//!
//! `/v3/global/transactions/id/{transaction_id}/close`

/// 关闭订单(微信支付订单号) · Close an order by transaction ID
///
/// `/v3/global/transactions/id/{transaction_id}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 关闭订单(微信支付订单号) · Close an order by transaction ID
    ///
    /// `POST /v3/global/transactions/id/{transaction_id}/close`
    ///
    /// 商户或机构按微信支付订单号关闭未支付的订单；关闭后用户不能再付款。模式：普通商户、服务商。
    ///
    /// Closes an unpaid order by WeChat Pay transaction ID. The user can no longer pay it. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::id::transaction_id::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1900000001");
    /// client
    ///     .v3()
    ///     .global()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("4200000000202608010000000001")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::id::transaction_id::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109").sp_mchid("1900000001");
    /// client
    ///     .v3()
    ///     .global()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("4200000000202608010000000001")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4012354485](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
    #[doc(alias(
        "关闭订单(微信支付订单号)",
        "Close an order by transaction ID",
        "跨境/全球 基础支付",
        "close",
        "id/close"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/transactions/id/{transaction_id}/close", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/transactions/id/{transaction_id}/close")
    }
}

/// 关闭订单(微信支付订单号) · Close an order by transaction ID
pub mod post {

    /// 关闭订单(微信支付订单号)：请求 · Close an order by transaction ID: request
    ///
    /// 条件 Conditions:
    ///
    /// - `mchid`、`sp_mchid`、`sub_mchid`：直连商户填商户号，机构填机构商户号与子商户号。`mchid`, `sp_mchid`, `sub_mchid`: A merchant gives its own ID, an institution its ID and the sub-merchant ID
    pub struct Request {
        /// 直连商户号 · Direct merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号 · Direct merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sp_mchid: Optional "sp_mchid",
        }
    }
}
