//! `/v3/smartguide/guides/{guide_id}/assign`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/smartguide/guides/{guide_id}/assign`
pub struct Assign {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.node
            .call_empty(Method::POST, "/v3/smartguide/guides/{guide_id}/assign")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/smartguide/guides/{guide_id}/assign", rest)
    }
}

/// 服务人员分配
pub mod post {
    use crate::message::{Listed, Object, optional, required};

    /// 服务人员分配：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("sub_mchid"), required::<String>("out_trade_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
