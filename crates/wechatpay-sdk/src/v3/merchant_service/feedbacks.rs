//! `/v3/merchant-service/feedbacks`

/// `/v3/merchant-service/feedbacks`
pub struct Feedbacks {
    pub(crate) node: crate::chain::Node,
}

impl Feedbacks {
    /// 商户反馈 (direct and partner)
    ///
    /// `POST /v3/merchant-service/feedbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::feedbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4200000404201909069117582536")
    ///     .complainted_mchid("9980456248")
    ///     .feedback_type(1)
    ///     .feedback_content("已与用户协商解决")
    ///     .feedback_images(vec!["MediaId".to_owned()])
    ///     .launch_confirm_process(true);
    /// client.v3().merchant_service().feedbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
    #[deprecated(note = "the platform has retired it")]
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/merchant-service/feedbacks", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/feedbacks")
    }
}

/// 商户反馈
pub mod post {
    use crate::message;

    /// 商户反馈：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("transaction_id"),
            message::required::<String>("complainted_mchid"),
            message::optional::<i64>("feedback_type"),
            message::required::<String>("feedback_content"),
            message::optional::<Vec<String>>("feedback_images"),
            message::optional::<bool>("launch_confirm_process"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 被诉商户号（必填）
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complainted_mchid", value))
        }

        /// 反馈内容类型
        #[inline]
        pub fn feedback_type(self, value: i64) -> Self {
            Self(self.0.with("feedback_type", value))
        }

        /// 反馈内容（必填）
        pub fn feedback_content(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("feedback_content", value))
        }

        /// 图片凭证
        #[inline]
        pub fn feedback_images(self, value: Vec<String>) -> Self {
            Self(self.0.with("feedback_images", value))
        }

        /// 反馈处理完成
        #[inline]
        pub fn launch_confirm_process(self, value: bool) -> Self {
            Self(self.0.with("launch_confirm_process", value))
        }
    }

    request!(Request);
}
