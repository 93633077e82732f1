//! `/v3/smartguide/guides/{guide_id}/assign`

/// `/v3/smartguide/guides/{guide_id}/assign`
pub struct Assign {
    pub(crate) node: crate::chain::Node,
}

impl Assign {
    /// 服务人员分配 (direct and partner)
    ///
    /// `POST /v3/smartguide/guides/{guide_id}/assign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::smartguide::guides::guide_id::assign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1234567890").out_trade_no("20150806125346");
    /// client.v3().smartguide().guides().guide_id("").assign().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/smartguide/guides/{guide_id}/assign", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/smartguide/guides/{guide_id}/assign")
    }
}

/// 服务人员分配
pub mod post {
    use crate::message;

    /// 服务人员分配：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户ID
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }
    }

    request!(Request);
}
