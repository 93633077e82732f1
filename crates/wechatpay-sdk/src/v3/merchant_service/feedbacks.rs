//! 商户反馈 · Submit complaint feedback (v1)
//!
//! `/v3/merchant-service/feedbacks`

/// 商户反馈 · Submit complaint feedback (v1)
///
/// `/v3/merchant-service/feedbacks`
#[derive(Clone)]
pub struct Feedbacks {
    pub(crate) node: crate::chain::Node,
}

impl Feedbacks {
    /// 商户反馈 · Submit complaint feedback (v1)
    ///
    /// `POST /v3/merchant-service/feedbacks`
    ///
    /// 商户或服务商按微信支付订单号对投诉提交反馈内容和图片凭证，并可标记处理完成。模式：普通商户、服务商。
    ///
    /// Submits feedback on a complaint by WeChat Pay transaction ID, with images, and can mark it as handled. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::feedbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .transaction_id("4200000404201909069117582536")
    ///     .complainted_mchid("9980456248")
    ///     .feedback_content("已与用户协商解决");
    /// client.v3().merchant_service().feedbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant-service/chapter3_6.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
    #[doc(alias(
        "商户反馈",
        "Submit complaint feedback (v1)",
        "消费者投诉",
        "feedbacks",
        "merchant-service/feedbacks"
    ))]
    #[deprecated(note = "the platform has retired this operation")]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/merchant-service/feedbacks", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/feedbacks")
    }
}

/// 商户反馈 · Submit complaint feedback (v1)
pub mod post {

    /// 商户反馈：请求 · Submit complaint feedback (v1): request
    pub struct Request {
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub complainted_mchid: Option<String>,
        /// 反馈内容类型 · Feedback type
        pub feedback_type: Option<i64>,
        /// 反馈内容（必填） · Feedback content (required)
        pub feedback_content: Option<String>,
        /// 图片凭证 · Image evidence
        pub feedback_images: Option<Vec<String>>,
        /// 反馈处理完成 · Whether handling is confirmed complete
        pub launch_confirm_process: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub fn complainted_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complainted_mchid = value.into_member();
            self
        }

        /// 反馈内容类型 · Feedback type
        pub fn feedback_type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.feedback_type = value.into_member();
            self
        }

        /// 反馈内容（必填） · Feedback content (required)
        pub fn feedback_content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.feedback_content = value.into_member();
            self
        }

        /// 图片凭证 · Image evidence
        pub fn feedback_images<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.feedback_images = value.into_list();
            self
        }

        /// 反馈处理完成 · Whether handling is confirmed complete
        pub fn launch_confirm_process<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.launch_confirm_process = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => transaction_id: Required "transaction_id",
            1 => complainted_mchid: Required "complainted_mchid",
            2 => feedback_type: Optional "feedback_type",
            3 => feedback_content: Required "feedback_content",
            4 => feedback_images: Optional "feedback_images",
            5 => launch_confirm_process: Optional "launch_confirm_process",
        }
    }
}
