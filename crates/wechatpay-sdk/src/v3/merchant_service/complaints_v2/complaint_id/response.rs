//! `/v3/merchant-service/complaints-v2/{complaint_id}/response`

/// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
pub struct Response {
    pub(crate) node: crate::chain::Node,
}

impl Response {
    /// 提交回复 (direct and partner)
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::response::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .response_content("已与用户沟通解决")
    ///     .response_images(vec!["file23578_21798531.jpg".to_owned()])
    ///     .jump_url("https://www.xxx.com/notify")
    ///     .jump_url_text("查看订单详情")
    ///     .mini_program_jump_info(
    ///         post::MiniProgramJumpInfo::new()
    ///             .appid("example_appid")
    ///             .path("example_path")
    ///             .text("example_text"),
    ///     );
    /// client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .response()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/merchant-service/complaints-v2/{complaint_id}/response", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}/response")
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
            message::optional::<MiniProgramJumpInfo>("mini_program_jump_info"),
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

        /// 跳转小程序信息
        #[inline]
        pub fn mini_program_jump_info(self, value: MiniProgramJumpInfo) -> Self {
            Self(self.0.with("mini_program_jump_info", value))
        }
    }

    /// 跳转小程序信息
    pub struct MiniProgramJumpInfo(pub(crate) message::Object);

    impl MiniProgramJumpInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("path"),
            message::required::<String>("text"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 跳转小程序APPID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 跳转小程序页面PATH（必填）
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("path", value))
        }

        /// 跳转小程序页面名称（必填）
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("text", value))
        }
    }

    request!(Request, MiniProgramJumpInfo);

    held!(MiniProgramJumpInfo);
}
