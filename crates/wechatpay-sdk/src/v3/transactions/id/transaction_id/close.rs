//! 关闭订单(微信支付订单号) · Close an order by transaction ID
//!
//! `/v3/transactions/id/{transaction_id}/close`

/// 关闭订单(微信支付订单号) · Close an order by transaction ID
///
/// `/v3/transactions/id/{transaction_id}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 关闭订单(微信支付订单号) · Close an order by transaction ID
    ///
    /// `POST /v3/transactions/id/{transaction_id}/close`
    ///
    /// 跨境商户或机构按微信支付订单号关闭未支付的订单，关闭后用户不能再付款。模式：普通商户、服务商。
    ///
    /// Closes an unpaid cross-border order by WeChat Pay transaction ID so that it can no longer be paid. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::id::transaction_id::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1900000001");
    /// client
    ///     .v3()
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
    /// use wechatpay_sdk::v3::transactions::id::transaction_id::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000001");
    /// client
    ///     .v3()
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
    /// 官方文档 · Official pages: [NativePay/chapter8_6.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
    #[doc(alias(
        "关闭订单(微信支付订单号)",
        "Close an order by transaction ID",
        "跨境/全球 基础支付",
        "close",
        "id/close"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/transactions/id/{transaction_id}/close", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transactions/id/{transaction_id}/close")
    }
}

/// 关闭订单(微信支付订单号) · Close an order by transaction ID
pub mod post {

    /// 关闭订单(微信支付订单号)：请求 · Close an order by transaction ID: request
    pub struct Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
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
        /// 直连商户号（必填） · Direct merchant ID (required)
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
            0 => mchid: Required "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sp_mchid: Optional "sp_mchid",
        }
    }
}
