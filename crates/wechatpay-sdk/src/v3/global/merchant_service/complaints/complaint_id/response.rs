//! `/v3/global/merchant-service/complaints/{complaint_id}/response`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/global/merchant-service/complaints/{complaint_id}/response`
pub struct Response {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<()> {
        self.node
            .call_empty(
                Method::POST,
                "/v3/global/merchant-service/complaints/{complaint_id}/response",
            )
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant-service/complaints/{complaint_id}/response", rest)
    }
}

/// 提交回复
pub mod post {
    use crate::message::{Listed, Object, optional, required};

    /// 提交回复：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("complainted_mchid"),
            required::<String>("response_content"),
            optional::<Vec<String>>("response_images"),
            optional::<String>("jump_url"),
            optional::<String>("jump_url_text"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
