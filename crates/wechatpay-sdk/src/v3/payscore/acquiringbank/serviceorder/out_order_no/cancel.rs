//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 从业机构取消微信支付分订单
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::out_order_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .channel_id("1230000109")
    ///     .sub_mchid("1900000109")
    ///     .reason("用户投诉");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .cancel()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel")
    }
}

/// 从业机构取消微信支付分订单
pub mod post {
    use crate::message;

    /// 从业机构取消微信支付分订单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("channel_id"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 撤销原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }
    }

    request!(Request);
}
