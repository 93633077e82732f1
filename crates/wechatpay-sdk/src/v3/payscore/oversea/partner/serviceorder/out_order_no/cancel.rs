//! 取消支付分订单 · Cancel a service order (overseas partner)
//!
//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`

/// 取消支付分订单 · Cancel a service order (overseas partner)
///
/// `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 取消支付分订单 · Cancel a service order (overseas partner)
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
    ///
    /// 境外服务商取消子商户未完结的支付分订单，需填写撤销原因；取消后不再向用户收费。模式：服务商。
    ///
    /// Cancels an open overseas service order of a sub-merchant with a reason. The user is not charged. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::oversea::partner::serviceorder::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .reason("用户投诉");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .oversea()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4014096416](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
    #[doc(alias(
        "取消支付分订单",
        "Cancel a service order (overseas partner)",
        "跨境/全球 微信支付分",
        "cancel",
        "serviceorder/cancel"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel")
    }
}

/// 取消支付分订单 · Cancel a service order (overseas partner)
pub mod post {

    /// 取消支付分订单：请求 · Cancel a service order (overseas partner): request
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 撤销原因（必填） · Cancellation reason (required)
        pub reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 撤销原因（必填） · Cancellation reason (required)
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => reason: Required "reason",
        }
    }
}
