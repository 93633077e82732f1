//! `/v3/global/merchant-service/complaints/{complaint_id}/response`

/// `/v3/global/merchant-service/complaints/{complaint_id}/response`
pub struct Response {
    pub(crate) node: crate::chain::Node,
}

impl Response {
    /// 提交回复
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::response::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .response_content("已与用户沟通解决")
    ///     .response_images(vec!["file23578_21798531.jpg".to_owned()])
    ///     .jump_url("https://www.xxx.com/notify")
    ///     .jump_url_text("查看订单详情");
    /// client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .complaints()
    ///     .complaint_id("200201820200101080076610000")
    ///     .response()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/merchant-service/complaints/{complaint_id}/response", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/complaints/{complaint_id}/response")
    }
}

/// 提交回复
pub mod post {
    use crate::message;

    /// 提交回复：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("complainted_mchid"),
            message::required::<String>("response_content"),
            message::optional::<Vec<String>>("response_images"),
            message::optional::<String>("jump_url"),
            message::optional::<String>("jump_url_text"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 被诉商户号（必填）
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complainted_mchid", value))
        }

        /// 回复内容（必填）
        pub fn response_content(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("response_content", value))
        }

        /// 回复图片
        #[inline]
        pub fn response_images(self, value: Vec<String>) -> Self {
            Self(self.0.with("response_images", value))
        }

        /// 跳转链接
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_url", value))
        }

        /// 跳转链接文案
        pub fn jump_url_text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_url_text", value))
        }
    }

    request!(Request);
}
