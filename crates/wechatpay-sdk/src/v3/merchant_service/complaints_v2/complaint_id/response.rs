//! 提交回复 · Reply to a complaint
//!
//! `/v3/merchant-service/complaints-v2/{complaint_id}/response`

/// 提交回复 · Reply to a complaint
///
/// `/v3/merchant-service/complaints-v2/{complaint_id}/response`
#[derive(Clone)]
pub struct Response {
    pub(crate) node: crate::chain::Node,
}

impl Response {
    /// 提交回复 · Reply to a complaint
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
    ///
    /// 商户或服务商按投诉单号向用户提交回复，可附图片、跳转链接或小程序。模式：普通商户、服务商。
    ///
    /// Sends a reply to the user who filed a complaint, with optional images, a link or a Mini Program. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::response::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .complainted_mchid("1900012181")
    ///     .response_content("已与用户沟通解决");
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
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012467254](https://pay.weixin.qq.com/doc/v3/merchant/4012467254), [partner/4012467213](https://pay.weixin.qq.com/doc/v3/partner/4012467213)
    #[doc(alias(
        "提交回复",
        "Reply to a complaint",
        "消费者投诉",
        "response",
        "complaints-v2/response"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/merchant-service/complaints-v2/{complaint_id}/response", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}/response")
    }
}

/// 提交回复 · Reply to a complaint
pub mod post {

    /// 提交回复：请求 · Reply to a complaint: request
    pub struct Request {
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub complainted_mchid: Option<String>,
        /// 回复内容（必填） · Reply content (required)
        pub response_content: Option<String>,
        /// 回复图片 · Reply images
        pub response_images: Option<Vec<String>>,
        /// 跳转链接 · Redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub jump_url: Option<String>,
        /// 跳转链接文案 · Redirect link text
        pub jump_url_text: Option<String>,
        /// 跳转小程序信息 · Mini Program redirect information
        pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub fn complainted_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complainted_mchid = value.into_member();
            self
        }

        /// 回复内容（必填） · Reply content (required)
        pub fn response_content<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.response_content = value.into_member();
            self
        }

        /// 回复图片 · Reply images
        pub fn response_images<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.response_images = value.into_list();
            self
        }

        /// 跳转链接 · Redirect URL
        ///
        /// 完整的网址。A complete URL.
        pub fn jump_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url = value.into_member();
            self
        }

        /// 跳转链接文案 · Redirect link text
        pub fn jump_url_text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.jump_url_text = value.into_member();
            self
        }

        /// 跳转小程序信息 · Mini Program redirect information
        pub fn mini_program_jump_info<M>(
            mut self,
            value: impl crate::IntoMember<MiniProgramJumpInfo, M>,
        ) -> Self {
            self.mini_program_jump_info = value.into_member();
            self
        }
    }

    /// 跳转小程序信息 · Mini Program redirect information
    pub struct MiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 跳转小程序页面PATH（必填） · Mini Program page path (required)
        pub path: Option<String>,
        /// 跳转小程序页面名称（必填） · Mini Program page name (required)
        pub text: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MiniProgramJumpInfo {
        /// 跳转小程序APPID（必填） · Mini Program app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 跳转小程序页面PATH（必填） · Mini Program page path (required)
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }

        /// 跳转小程序页面名称（必填） · Mini Program page name (required)
        pub fn text<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.text = value.into_member();
            self
        }
    }

    request!(Request, MiniProgramJumpInfo);

    message! {
        Request {
            0 => complainted_mchid: Required "complainted_mchid",
            1 => response_content: Required "response_content",
            2 => response_images: Optional "response_images",
            3 => jump_url: Optional "jump_url",
            4 => jump_url_text: Optional "jump_url_text",
            5 => mini_program_jump_info: Optional "mini_program_jump_info",
        }
        MiniProgramJumpInfo {
            0 => appid: Required "appid",
            1 => path: Required "path",
            2 => text: Required "text",
        }
    }
}
